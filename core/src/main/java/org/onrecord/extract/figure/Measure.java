package org.onrecord.extract.figure;

import org.onrecord.model.Range;

/**
 * What is measured.
 *
 * @param noun the noun that names it
 * @param words the words that name it, without the amount
 */
record Measure(int noun, Range words) {}
