package org.onrecord.extract.time;

import java.time.LocalDate;

/** The hour or the part of the day that a wording tells: {@code T19:15}, {@code TEV}; empty where it tells none. */
final class DayTimes {

    private DayTimes() {}

    static Reading point(LocalDate day, Slots slots) {
        return Reading.point(day + of(slots));
    }

    static String of(Slots slots) {
        var named = slots.get("namedhour");
        if (named.isPresent()) {
            return "T" + named.get();
        }
        var clock = slots.get("clock").or(() -> slots.get("military"));
        if (clock.isPresent()) {
            int colon = clock.get().indexOf(':');
            int hour = Integer.parseInt(clock.get().substring(0, colon));
            return "T" + Grain.two(hour(hour, slots)) + clock.get().substring(colon);
        }
        var hour = slots.number("hour");
        if (hour.isPresent()) {
            return "T" + Grain.two(hour(hour.getAsInt(), slots)) + ":00";
        }
        return slots.get("daypart").map(part -> "T" + part).orElse("");
    }

    private static int hour(int hour, Slots slots) {
        var half = slots.get("half").or(() -> slots.get("daypart").map(part -> part.equals("MO") ? "AM" : "PM"));
        return half.filter(text -> text.equals("PM")).isPresent() && hour < 12
                ? hour + 12
                : half.filter(text -> text.equals("AM")).isPresent() && hour == 12 ? 0 : hour;
    }
}
