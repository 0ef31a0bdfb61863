package org.onrecord.extract.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Finds the year that an article leaves out: "in December", "on March 6", "the third quarter". */
final class Years {

    /** A day so near ahead or behind is meant whatever the verb says; chosen on half of TimeBank and AQUAINT. */
    private static final int DAYS_AHEAD = 100;

    private static final int DAYS_BEHIND = 30;

    private Years() {}

    /**
     * The year in which something that comes once a year is meant.
     *
     * @param inYear when it is, in a year
     * @param step "last" -1, "this" 0, "next" 1, where the text says so
     * @param direction where the clause looks
     */
    static int choose(
            IntFunction<Optional<Interval>> inYear, LocalDateTime now, OptionalInt step, Direction direction) {
        if (step.isPresent()) {
            return switch (step.getAsInt()) {
                case -1 -> latest(inYear, now, true);
                case 1 -> earliest(inYear, now, true);
                default -> now.getYear();
            };
        }
        int near = nearest(inYear, now);
        var nearest = inYear.apply(near);
        boolean isDay = nearest.isPresent()
                && Duration.between(nearest.get().from(), nearest.get().until()).toDays() <= 1;
        if (isDay
                && distance(nearest.get(), now).toDays()
                        <= (nearest.get().from().isAfter(now) ? DAYS_AHEAD : DAYS_BEHIND)) {
            return near;
        }
        return switch (direction) {
            case PAST -> latest(inYear, now, false);
            case FUTURE -> earliest(inYear, now, false);
            case UNKNOWN -> near;
        };
    }

    /** The year of the latest that has begun, or that is over. */
    private static int latest(IntFunction<Optional<Interval>> inYear, LocalDateTime now, boolean over) {
        int year = now.getYear();
        var interval = inYear.apply(year);
        boolean isPast = interval.isPresent()
                && (over
                        ? !interval.get().until().isAfter(now)
                        : !interval.get().from().isAfter(now));
        return isPast ? year : year - 1;
    }

    /** The year of the earliest that is not over, or that has not begun. */
    private static int earliest(IntFunction<Optional<Interval>> inYear, LocalDateTime now, boolean ahead) {
        int year = now.getYear();
        var interval = inYear.apply(year);
        boolean isComing = interval.isPresent()
                && (ahead
                        ? interval.get().from().isAfter(now)
                        : interval.get().until().isAfter(now));
        return isComing ? year : year + 1;
    }

    private static int nearest(IntFunction<Optional<Interval>> inYear, LocalDateTime now) {
        int best = now.getYear();
        var least = Duration.ofDays(Long.MAX_VALUE / 100_000);
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            var interval = inYear.apply(year);
            if (interval.isPresent()) {
                var distance = distance(interval.get(), now);
                if (distance.compareTo(least) < 0) {
                    least = distance;
                    best = year;
                }
            }
        }
        return best;
    }

    private static Duration distance(Interval interval, LocalDateTime now) {
        if (now.isBefore(interval.from())) {
            return Duration.between(now, interval.from());
        }
        return now.isBefore(interval.until()) ? Duration.ZERO : Duration.between(interval.until(), now);
    }
}
