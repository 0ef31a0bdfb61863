package org.onrecord.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The day of a holiday: {@code 12-25}, {@code 11-thursday-4} (the fourth), {@code easter-2}. */
final class Holidays {

    private Holidays() {}

    static LocalDate of(String holiday, int year) {
        if (holiday.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(holiday.substring(6)));
        }
        var parts = holiday.split("-", -1);
        int month = Integer.parseInt(parts[0]);
        if (parts.length == 2) {
            return LocalDate.of(year, month, Integer.parseInt(parts[1]));
        }
        var weekday = DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT));
        int which = Integer.parseInt(parts[2]);
        return which == 0 // the first after a Monday, as elections in the United States
                ? LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.next(weekday))
                : LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int day = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
