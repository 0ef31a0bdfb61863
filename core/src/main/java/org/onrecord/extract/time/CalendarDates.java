package org.onrecord.extract.time;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.onrecord.model.TimeKind;

/** Dates of the calendar, whole or in part; the year that is left out is the one that the clause and its words ask for. */
final class CalendarDates {

    private static final int LAST_CENTURY = 21;
    private static final int QUARTERS = 4;

    private final Optional<LocalDateTime> now;

    CalendarDates(Optional<LocalDateTime> now) {
        this.now = now;
    }

    Optional<Reading> resolve(Slots slots, Direction direction) {
        if (slots.has("decade")) {
            return slots.get("decade").map(Reading::point);
        }
        if (slots.has("isodate")) {
            return slots.get("isodate").map(day -> Reading.point(day + DayTimes.of(slots)));
        }
        if (slots.has("yearend")) {
            return Optional.of(inYear(year -> year, slots, Direction.UNKNOWN, OptionalInt.of(0))
                    .with(Optional.of("END")));
        }
        var step = slots.number("dir");
        var month = slots.number("month").isPresent() ? slots.number("month") : slots.number("monthname");
        if (month.isPresent()) {
            return ofMonth(month.getAsInt(), slots, direction, step);
        }
        if (slots.has("season")) {
            return slots.get("season").map(season -> inYear(year -> year + "-" + season, slots, direction, step));
        }
        if (slots.has("quarter")) {
            int number = slots.number("ordinal").orElse(0);
            var past = direction == Direction.FUTURE ? Direction.UNKNOWN : Direction.PAST;
            return number < 1 || number > QUARTERS
                    ? Optional.empty()
                    : Optional.of(inYear(year -> year + "-Q" + number, slots, past, OptionalInt.empty()));
        }
        if (slots.has("halfyear")) {
            return slots.get("halfyear")
                    .map(half -> inYear(year -> year + "-H" + half, slots, direction, OptionalInt.of(0)));
        }
        if (slots.has("ordinal")) {
            int century = slots.number("ordinal").orElse(0);
            return century < 1 || century > LAST_CENTURY
                    ? Optional.empty()
                    : Optional.of(Reading.point(Grain.two(century - 1)));
        }
        return year(slots).map(Reading::point);
    }

    Optional<Reading> holiday(Slots slots, Direction direction) {
        var holiday = slots.get("holiday").orElseThrow();
        if (now.isEmpty() && year(slots).isEmpty()) {
            return Optional.of(Reading.open(TimeKind.DATE, "XXXX-XX-XX"));
        }
        return Optional.of(inYear(
                year -> Holidays.of(holiday, Integer.parseInt(year)).toString(),
                slots,
                direction,
                slots.number("dir")));
    }

    private Optional<Reading> ofMonth(int month, Slots slots, Direction direction, OptionalInt step) {
        var last = slots.get("daynumber").or(() -> slots.get("ordinal")).map(Integer::parseInt);
        if (last.isEmpty()) {
            return Optional.of(inYear(year -> year + "-" + Grain.two(month), slots, direction, step));
        }
        var time = DayTimes.of(slots);
        int first = slots.oldest("daynumber").map(Integer::parseInt).orElse(last.get());
        var date =
                inYear(year -> year + "-" + Grain.two(month) + "-" + Grain.two(first) + time, slots, direction, step);
        if (slots.has("unit")) { // "the week of March 6"
            return Optional.of(
                    date.from().map(day -> Reading.point(Grain.W.at(day))).orElse(date));
        }
        int days = last.get() - first;
        return Optional.of(
                days > 0 && date.until().isPresent() ? date.longer(days) : date); // "July 2-3" begins on the second
    }

    /** A point of a year: of the year that is written, of "last year", or of the one that the clause asks for. */
    private Reading inYear(InYear point, Slots slots, Direction direction, OptionalInt step) {
        var written = year(slots);
        if (written.isPresent()) {
            return Reading.point(point.apply(written.get()));
        }
        if (now.isEmpty()) {
            var value = point.apply("XXXX");
            return Reading.open(value.indexOf('T') > 0 ? TimeKind.TIME : TimeKind.DATE, value);
        }
        IntFunction<Optional<Interval>> interval = year -> Interval.of(point.apply(Grain.year(year)));
        int year = Years.choose(interval, now.get(), step, direction);
        return Reading.point(point.apply(Grain.year(year)));
    }

    private Optional<String> year(Slots slots) {
        var written = slots.get("year").or(() -> slots.get("shortyear")).or(() -> slots.get("yearwords"));
        return written.isPresent() || !slots.has("whose") || now.isEmpty()
                ? written
                : Optional.of(
                        Grain.year(now.get().getYear() + slots.number("dir").orElse(0)));
    }

    /** Writes a value for a year. */
    @FunctionalInterface
    private interface InYear {
        String apply(String year);
    }
}
