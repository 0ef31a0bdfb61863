package org.onrecord.extract.figure;

import java.util.Optional;
import org.onrecord.model.Range;

/**
 * Where an amount stands in the tree.
 *
 * @param range its words
 * @param head the word of it that the others hang on
 * @param top the word that stands for it in its clause: the noun that it belongs to, or its own head
 * @param noun the noun that it tells something of
 * @param verb the word that heads its clause
 */
record Site(Range range, int head, int top, Optional<Integer> noun, Optional<Integer> verb) {}
