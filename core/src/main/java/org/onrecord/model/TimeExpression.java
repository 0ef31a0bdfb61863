package org.onrecord.model;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Words that tell when, how long or how often: "on Wednesday", "last month", "over the next 20 years".
 *
 * @param span the words, as TIMEX3 marks them ("Wednesday", without "on")
 * @param kind what they tell
 * @param value TIMEX3 value: {@code 2024-06-12}, {@code 2024-W24}, {@code P20Y}, {@code PRESENT_REF}
 * @param modifier TIMEX3 modifier, such as {@code START}, {@code APPROX}
 * @param from first moment of the interval that is meant, in the time of the article's zone; empty where none can be told
 * @param until first moment after it
 */
public record TimeExpression(
        Span span,
        TimeKind kind,
        String value,
        Optional<String> modifier,
        Optional<LocalDateTime> from,
        Optional<LocalDateTime> until) {

    public TimeExpression {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a time without a value at " + span);
        }
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException(
                    "a time that ends before it begins at " + span + ": " + from + " " + until);
        }
    }
}
