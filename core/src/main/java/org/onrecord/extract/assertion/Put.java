package org.onrecord.extract.assertion;

import java.util.Optional;
import org.onrecord.model.Tense;

/**
 * How a voice puts a word.
 *
 * @param degree how firmly
 * @param tense when; empty where no word tells
 * @param told whether a word tells how firmly, so that the network need not be asked
 * @param asked whether it is put as a question
 */
record Put(Degree degree, Optional<Tense> tense, boolean told, boolean asked) {}
