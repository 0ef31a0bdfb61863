package org.onrecord.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.onrecord.model.Bound;
import org.onrecord.model.Range;

/**
 * An amount with its unit, before anything is known of what it is the amount of.
 *
 * @param range its words
 * @param number the place of the word that begins its number
 * @param least the amount
 * @param most the most, where a span is told
 * @param unit its unit; empty where the words after it must tell what is counted
 * @param bound how it is bounded
 * @param plain whether it is a small number in words, or digits without a mark: what may count nothing
 * @param fuzzy whether it is a word such as "hundreds"
 */
record Quantity(
        Range range,
        int number,
        BigDecimal least,
        Optional<BigDecimal> most,
        Optional<String> unit,
        Bound bound,
        boolean plain,
        boolean fuzzy) {}
