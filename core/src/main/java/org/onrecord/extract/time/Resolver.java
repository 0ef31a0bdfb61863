package org.onrecord.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.model.TimeKind;

/** Turns what a rule has read into a value, for one article: knows when it was published and what date it told last. */
final class Resolver {

    /** Years that are written with four figures, and of which a newspaper gives the day. */
    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9998;
    private static final String YEAR_UNKNOWN = "XXXX";

    private final Optional<LocalDateTime> now;
    private final CalendarDates calendarDates;
    private Optional<String> then = Optional.empty();
    private Optional<String> quarter = Optional.empty();

    Resolver(Optional<LocalDateTime> now) {
        this.now = now;
        calendarDates = new CalendarDates(now);
    }

    /** What a match means; empty where it is a trap or says nothing that can be told. */
    Optional<Reading> resolve(Rule rule, Slots slots, Direction direction) {
        var reading = switch (rule.meaning()) {
            case PART, NONE -> Optional.<Reading>empty();
            case DATE -> calendarDates.resolve(slots, direction);
            case HOLIDAY -> calendarDates.holiday(slots, direction);
            case WEEKDAY -> Optional.of(weekday(slots, direction));
            case DAY -> Optional.of(day(slots));
            case UNIT -> unit(slots, direction);
            case SHIFT -> shift(slots, now, quarter);
            case THEN -> then(slots);
            case SAME -> same(slots);
            case DURATION -> Optional.of(duration(slots));
            case SET -> Optional.of(set(slots));
            case REF ->
                slots.get("value").or(() -> slots.get("vague")).map(value -> Reading.open(TimeKind.DATE, value));
        };
        var real = reading.filter(found -> !isImpossible(found));
        real.ifPresent(found -> remember(found, rule.meaning()));
        return real;
    }

    /** "31 June", "2024-99-99": a point of no calendar. */
    private static boolean isImpossible(Reading reading) {
        boolean point = reading.kind() == TimeKind.DATE || reading.kind() == TimeKind.TIME;
        return point
                && reading.from().isEmpty()
                && Character.isDigit(reading.value().charAt(0))
                && reading.value().indexOf('X') < 0;
    }

    private void remember(Reading reading, Meaning meaning) {
        if (reading.from().isPresent() && (reading.kind() == TimeKind.DATE || reading.kind() == TimeKind.TIME)) {
            var value = reading.value();
            int time = value.indexOf('T');
            then = Optional.of(time < 0 ? value : value.substring(0, time));
            boolean over = now.isEmpty() || !reading.until().orElseThrow().isAfter(now.get());
            if (value.indexOf('Q') > 0 && meaning == Meaning.DATE && over) { // not one a year earlier, nor one to come
                quarter = then;
            }
        }
    }

    private Reading weekday(Slots slots, Direction direction) {
        int number = Integer.parseInt(
                slots.get("weekday").or(() -> slots.get("shortday")).orElseThrow());
        var time = DayTimes.of(slots);
        if (now.isEmpty()) {
            return Reading.open(time.isEmpty() ? TimeKind.DATE : TimeKind.TIME, "XXXX-WXX-" + number + time);
        }
        var today = now.get().toLocalDate();
        var weekday = DayOfWeek.of(number);
        var step = slots.number("dir");
        LocalDate day;
        var from = slots.number("from");
        if (from.isPresent()) {
            var base = then.flatMap(Interval::of)
                    .map(told -> told.from().toLocalDate())
                    .orElse(today);
            day = base.with(
                    from.getAsInt() < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
        } else if (slots.has("week")) {
            day = today.plusWeeks(step.orElse(0)).with(weekday);
        } else if (step.isPresent() && step.getAsInt() != 0) {
            day = today.with(
                    step.getAsInt() < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
        } else {
            boolean ahead = direction == Direction.FUTURE || (step.isPresent() && direction != Direction.PAST);
            day = today.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
        }
        return DayTimes.point(day, slots);
    }

    private Reading day(Slots slots) {
        var time = DayTimes.of(slots);
        if (slots.has("near") && then.isPresent() && Grain.of(then.get()) == Grain.D) {
            return DayTimes.point(LocalDate.parse(then.get().substring(0, 10)), slots);
        }
        if (now.isEmpty()) {
            return Reading.open(time.isEmpty() ? TimeKind.DATE : TimeKind.TIME, Grain.D.unknown() + time);
        }
        return DayTimes.point(
                now.get().toLocalDate().plusDays(slots.number("shift").orElse(0)), slots);
    }

    private Optional<Reading> unit(Slots slots, Direction direction) {
        return grain(slots).map(grain -> {
            if (now.isEmpty()) {
                return Reading.open(TimeKind.DATE, grain.unknown());
            }
            var step = slots.number("dir");
            if (grain == Grain.WE && step.isEmpty()) {
                boolean weekend = now.get().getDayOfWeek().getValue() >= DayOfWeek.FRIDAY.getValue();
                step = OptionalInt.of(direction == Direction.FUTURE || weekend ? 0 : -1);
            }
            var moment = grain.shift(now.get(), step.orElse(0));
            return grain.isTime() ? Reading.open(TimeKind.DATE, "PRESENT_REF") : Reading.point(grain.at(moment));
        });
    }

    /** A distance from a moment, told as precisely as its unit. */
    private static Optional<Reading> shift(Slots slots, Optional<LocalDateTime> base, Optional<String> quarter) {
        var grain = grain(slots);
        int sign = slots.number("sign").orElse(1);
        var amount = slots.get("n").orElse("X");
        if (grain.isEmpty()) {
            return Optional.empty();
        }
        var vague = Optional.of(Reading.open(TimeKind.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        if (base.isEmpty() || amount.equals("X") || !grain.get().isSmall(Double.parseDouble(amount))) {
            return vague;
        }
        var number = Double.parseDouble(amount);
        var unit = grain.get();
        if (number != Math.rint(number)) {
            number = 12 * number;
            unit = Grain.M;
        }
        if (unit == Grain.Y && number == 1 && quarter.isPresent()) {
            return Optional.of(Reading.point(
                    Grain.year(Integer.parseInt(quarter.get().substring(0, 4)) + sign)
                            + quarter.get().substring(4)));
        }
        var moment = unit.shift(base.get(), Math.round(sign * number));
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            return vague;
        }
        return Optional.of(Reading.point((unit == Grain.E || unit == Grain.C ? Grain.Y : unit).at(moment)));
    }

    private Optional<Reading> then(Slots slots) {
        if (slots.has("ordinal") || slots.has("quarter")) {
            return shift(slots, now, quarter);
        }
        boolean back = slots.number("sign").orElse(1) < 0;
        var base = grain(slots).flatMap(this::told).or(() -> back && then.isEmpty() ? now : Optional.empty());
        var reading = shift(slots, base, quarter);
        return reading.map(found -> slots.has("daypart")
                        && Grain.of(found.value()) == Grain.D
                        && found.from().isPresent()
                ? DayTimes.point(found.from().get().toLocalDate(), slots)
                : found);
    }

    /** The first moment of the date told before, where that date is fine enough to tell a point of a grain. */
    private Optional<LocalDateTime> told(Grain grain) {
        return then.filter(value -> Grain.of(value).tells(grain))
                .flatMap(Interval::of)
                .map(Interval::from);
    }

    private Optional<Reading> same(Slots slots) {
        var grain = grain(slots);
        if (grain.isEmpty() || grain.get().isTime()) {
            return Optional.empty();
        }
        if (grain.get() == Grain.Q && quarter.isPresent()) {
            var year = slots.get("year");
            return quarter.map(told ->
                    Reading.point(year.map(other -> other + told.substring(4)).orElse(told)));
        }
        if (slots.has("year")) {
            return slots.get("year").map(Reading::point);
        }
        if (grain.get() == Grain.Q) {
            return Optional.of(now.map(moment -> Reading.point(Grain.Q.at(Grain.Q.shift(moment, -1))))
                    .orElseGet(() -> Reading.open(TimeKind.DATE, Grain.Q.unknown())));
        }
        return Optional.of(told(grain.get())
                .map(moment -> Reading.point(grain.get().at(moment)))
                .orElseGet(() -> Reading.open(TimeKind.DATE, grain.get().unknown())));
    }

    private Reading duration(Slots slots) {
        var grain = grain(slots).orElse(Grain.D);
        var amount = (slots.has("oldest") ? slots.oldest("n") : slots.get("n")).orElse("1");
        var reading = Reading.open(TimeKind.DURATION, Lengths.of(amount, grain, slots.has("plus")));
        var reach = slots.number("reach");
        if (reach.isEmpty()
                || now.isEmpty()
                || amount.equals("X")
                || amount.indexOf('.') >= 0
                || !grain.isSmall(Double.parseDouble(amount))) {
            return reading;
        }
        var end = grain.shift(now.get(), reach.getAsInt() * Long.parseLong(amount));
        return reach.getAsInt() < 0 ? reading.within(end, now.get()) : reading.within(now.get(), end);
    }

    private static Reading set(Slots slots) {
        var time = slots.get("daypart")
                .or(() -> slots.get("dayparts"))
                .map(part -> "T" + part)
                .orElse("");
        var season = slots.get("season").map(part -> YEAR_UNKNOWN + "-" + part);
        var value = slots.get("each")
                .or(() -> slots.get("weekday").or(() -> slots.get("weekdays")).map(day -> "XXXX-WXX-" + day + time))
                .or(() -> slots.number("monthname").stream()
                        .mapToObj(month -> YEAR_UNKNOWN + "-" + Grain.two(month))
                        .findFirst())
                .or(() -> season)
                .or(() -> slots.get("weekend").map(weekend -> "P1WE"))
                .or(() -> time.isEmpty() ? Optional.empty() : Optional.of("XXXX-XX-XX" + time))
                .orElseGet(() ->
                        Lengths.of(slots.get("n").orElse("1"), grain(slots).orElse(Grain.D), false));
        return Reading.open(TimeKind.SET, value);
    }

    private static Optional<Grain> grain(Slots slots) {
        return slots.get("unit")
                .or(() -> slots.get("units"))
                .or(() -> slots.get("second").map(second -> "TS"))
                .or(() -> slots.get("seconds").map(second -> "TS"))
                .map(Grain::valueOf);
    }
}
