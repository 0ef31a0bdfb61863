package org.onrecord.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;

/**
 * The stretch of time that a TIMEX3 value names.
 *
 * @param from first moment
 * @param until first moment after it
 */
record Interval(LocalDateTime from, LocalDateTime until) {

    private static final int YEARS_OF_A_CENTURY = 100;
    private static final int YEARS_OF_A_DECADE = 10;

    /** First month of a season of the northern half of the earth; each lasts three. */
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    /** First hour of a part of the day, and the hour after it. */
    private static final Map<String, int[]> PARTS = Map.of(
            "MO", new int[] {6, 12}, "AF", new int[] {12, 18}, "EV", new int[] {18, 24}, "NI", new int[] {18, 30});

    /** The interval of a point of the calendar; empty where the value leaves something open. */
    static Optional<Interval> of(String value) {
        if (value.isEmpty() || value.indexOf('X') >= 0 || !Character.isDigit(value.charAt(0))) {
            return Optional.empty();
        }
        try {
            int time = value.indexOf('T');
            return time < 0
                    ? Optional.of(ofDate(value))
                    : Optional.of(ofTime(LocalDate.parse(value.substring(0, time)), value.substring(time + 1)));
        } catch (DateTimeException | NumberFormatException e) { // "31 June", "2024-W60": a slip in the article
            return Optional.empty();
        }
    }

    private static Interval ofDate(String value) {
        if (value.length() == 2) {
            return years(Integer.parseInt(value) * YEARS_OF_A_CENTURY, YEARS_OF_A_CENTURY);
        }
        if (value.length() == 3) {
            return years(Integer.parseInt(value) * YEARS_OF_A_DECADE, YEARS_OF_A_DECADE);
        }
        int year = Integer.parseInt(value.substring(0, 4));
        if (value.length() == 4) {
            return years(year, 1);
        }
        var rest = value.substring(5);
        return switch (rest.charAt(0)) {
            case 'Q' -> months(year, 3 * Integer.parseInt(rest.substring(1)) - 2, 3);
            case 'H' -> months(year, 6 * Integer.parseInt(rest.substring(1)) - 5, 6);
            case 'W' -> rest.equals("WI") ? months(year, 12, 3) : week(year, rest);
            case 'S', 'F' -> months(year, SEASONS.getOrDefault(rest, 1), 3);
            default -> value.length() == 7 ? months(year, Integer.parseInt(rest), 1) : days(LocalDate.parse(value), 1);
        };
    }

    private static Interval ofTime(LocalDate day, String time) {
        var part = PARTS.get(time);
        if (part != null) {
            var midnight = day.atStartOfDay();
            return new Interval(midnight.plusHours(part[0]), midnight.plusHours(part[1]));
        }
        int colon = time.indexOf(':');
        var from = day.atStartOfDay().plusHours(Integer.parseInt(colon < 0 ? time : time.substring(0, colon)));
        return colon < 0
                ? new Interval(from, from.plusHours(1))
                : new Interval(
                        from.plusMinutes(Integer.parseInt(time.substring(colon + 1))),
                        from.plusMinutes(Integer.parseInt(time.substring(colon + 1)) + 1L));
    }

    private static Interval years(int year, int length) {
        var from = LocalDate.of(year, 1, 1).atStartOfDay();
        return new Interval(from, from.plusYears(length));
    }

    private static Interval months(int year, int month, int length) {
        var from = LocalDate.of(year, month, 1).atStartOfDay();
        return new Interval(from, from.plusMonths(length));
    }

    private static Interval week(int year, String week) {
        var monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.substring(1, 3)))
                .with(java.time.DayOfWeek.MONDAY);
        return week.endsWith("-WE") ? days(monday.plusDays(5), 2) : days(monday, 7);
    }

    private static Interval days(LocalDate day, int length) {
        return new Interval(day.atStartOfDay(), day.plusDays(length).atStartOfDay());
    }
}
