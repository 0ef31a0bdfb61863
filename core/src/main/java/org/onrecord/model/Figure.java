package org.onrecord.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An amount that the article gives.
 *
 * @param measure what is measured, in the article's words: "bilateral trade", "drones"
 * @param of whose it is; may be empty
 * @param amount the amount, in {@code unit}; of a fuzzy one the least: 200 for "hundreds"; of a change less than 0 where it fell
 * @param upTo the most, where a span is told: 999 for "hundreds", 30 for "20 to 30"
 * @param bound how the amount lies to what is meant: at least 20 for "more than 20"
 * @param unit ISO 4217 code of a currency, {@code %}, {@code pp} for percentage points, a UCUM unit
 *     such as {@code km} or {@code t}, or {@code 1} for a count; a rate has a stroke: {@code USD/h}
 * @param kind what the amount is
 * @param time when it holds
 * @param attribution in whose words it stands; empty where the outlet tells it itself
 * @param span the words of the amount: "$4 billion"
 * @param evidence the clause that tells it
 */
public record Figure(
        Optional<String> measure,
        List<Actor> of,
        BigDecimal amount,
        Optional<BigDecimal> upTo,
        Bound bound,
        String unit,
        FigureKind kind,
        Optional<TimeExpression> time,
        Optional<Attribution> attribution,
        Span span,
        Span evidence) {

    public Figure {
        of = List.copyOf(of);
        if (upTo.filter(most -> most.compareTo(amount) < 0).isPresent()) {
            throw new IllegalArgumentException("a figure whose most is less than its least at " + span);
        }
    }
}
