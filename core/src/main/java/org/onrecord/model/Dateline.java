package org.onrecord.model;

import java.time.MonthDay;
import java.util.Optional;

/**
 * Where, and on what day, a story says it was filed: "BAKU, Azerbaijan, June 14.".
 *
 * @param span the words of the dateline
 * @param place the place as printed
 * @param day month and day where printed; datelines leave the year out
 */
public record Dateline(Span span, String place, Optional<MonthDay> day) {

    public Dateline {
        if (place.isBlank()) {
            throw new IllegalArgumentException("a dateline without a place at " + span);
        }
    }
}
