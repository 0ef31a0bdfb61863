package org.onrecord.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A day, or a moment, as a user writes it: {@code 2024-06-14} or {@code 2024-06-14T23:40+04:00}. Days are those of UTC.
 *
 * @param from its first second
 * @param until its last second
 */
public record Day(Instant from, Instant until) {

    /**
     * What is written so.
     *
     * @throws java.time.DateTimeException where it is neither
     */
    public static Day parse(String written) {
        if (written.indexOf('T') >= 0) {
            var moment = OffsetDateTime.parse(written).toInstant();
            return new Day(moment, moment);
        }
        var day = LocalDate.parse(written);
        return new Day(
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC));
    }
}
