package org.onrecord.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;

/** A unit of the calendar: how its points and its lengths are written in TIMEX3. */
enum Grain {
    Y("Y", "XXXX"),
    Q("Q", "XXXX-QX"),
    M("M", "XXXX-XX"),
    W("W", "XXXX-WXX"),
    F("W", "XXXX-WXX"),
    WE("WE", "XXXX-WXX-WE"),
    D("D", "XXXX-XX-XX"),
    E("E", "XXX"),
    C("C", "XX"),
    TH("H", "XXXX-XX-XX"),
    TM("M", "XXXX-XX-XX"),
    TS("S", "XXXX-XX-XX");

    private static final LocalDateTime ANY_MOMENT = LocalDate.EPOCH.atStartOfDay();

    private static final int LONGEST = 1000;

    private final String letter;
    private final String unknown;

    Grain(String letter, String unknown) {
        this.letter = letter;
        this.unknown = unknown;
    }

    /** Whether a point of this grain tells a point of the other: a day its month, a year no day. */
    boolean tells(Grain other) {
        return shift(ANY_MOMENT, 1).compareTo(other.shift(ANY_MOMENT, 1)) <= 0;
    }

    /** Its letter in a duration. */
    String letter() {
        return letter;
    }

    /** The value of one of its points of which we know no more. */
    String unknown() {
        return unknown;
    }

    boolean isTime() {
        return this == TH || this == TM || this == TS;
    }

    /** A moment so many units later, or earlier where the number is negative. */
    LocalDateTime shift(LocalDateTime moment, long units) {
        return switch (this) {
            case Y -> moment.plusYears(units);
            case Q -> moment.plusMonths(3 * units);
            case M -> moment.plusMonths(units);
            case W, WE -> moment.plusWeeks(units);
            case F -> moment.plusWeeks(2 * units);
            case D -> moment.plusDays(units);
            case E -> moment.plusYears(10 * units);
            case C -> moment.plusYears(100 * units);
            case TH -> moment.plusHours(units);
            case TM -> moment.plusMinutes(units);
            case TS -> moment.plusSeconds(units);
        };
    }

    /** Whether so many units, from a year of our time, stay within the four figures of a year. */
    boolean isSmall(double units) {
        int longest = this == C ? 10 : this == E ? 100 : LONGEST;
        return units <= longest;
    }

    /** The value of its point in which a moment lies. */
    String at(LocalDateTime moment) {
        var day = moment.toLocalDate();
        return switch (this) {
            case Y -> year(day.getYear());
            case Q -> year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case M -> year(day.getYear()) + "-" + two(day.getMonthValue());
            case W, F -> week(day);
            case WE -> week(day) + "-WE";
            case D -> day.toString();
            case E -> year(day.getYear()).substring(0, 3);
            case C -> year(day.getYear()).substring(0, 2);
            case TH, TM, TS -> day + "T" + two(moment.getHour()) + ":" + two(moment.getMinute());
        };
    }

    /** The grain of a value of the calendar. */
    static Grain of(String value) {
        if (value.length() <= 3) {
            return value.length() == 2 ? C : E;
        }
        if (value.length() == 4) {
            return Y;
        }
        char next = value.charAt(5);
        if (next == 'Q') {
            return Q;
        }
        return next == 'W' ? W : value.length() >= 10 ? D : M;
    }

    private static String week(LocalDate day) {
        var thursday = day.with(DayOfWeek.THURSDAY);
        return year(thursday.getYear()) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String year(int year) {
        return two(year / 100) + two(year % 100);
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
