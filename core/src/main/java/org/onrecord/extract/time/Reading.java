package org.onrecord.extract.time;

import java.time.LocalDateTime;
import java.util.Optional;
import org.onrecord.model.TimeKind;

/**
 * What a wording means.
 *
 * @param kind what it tells
 * @param value TIMEX3 value
 * @param modifier TIMEX3 modifier
 * @param from first moment that is meant
 * @param until first moment after it
 */
record Reading(
        TimeKind kind,
        String value,
        Optional<String> modifier,
        Optional<LocalDateTime> from,
        Optional<LocalDateTime> until) {

    /** A point of the calendar, whose value tells its interval. */
    static Reading point(String value) {
        var interval = Interval.of(value);
        return new Reading(
                value.indexOf('T') >= 0 ? TimeKind.TIME : TimeKind.DATE,
                value,
                Optional.empty(),
                interval.map(Interval::from),
                interval.map(Interval::until));
    }

    /** Something without a place on the calendar. */
    static Reading open(TimeKind kind, String value) {
        return new Reading(kind, value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Reading with(Optional<String> other) {
        return other.isEmpty() ? this : new Reading(kind, value, other, from, until);
    }

    /** The same length as the beat of something: "9,000 passengers a day". */
    Reading asSet() {
        return open(TimeKind.SET, value);
    }

    /** With an end so many days later. */
    Reading longer(int days) {
        return new Reading(kind, value, modifier, from, until.map(end -> end.plusDays(days)));
    }

    Reading within(LocalDateTime begin, LocalDateTime end) {
        return begin.isBefore(end) ? new Reading(kind, value, modifier, Optional.of(begin), Optional.of(end)) : this;
    }
}
