package org.onrecord.link.claim;

import java.util.Optional;
import org.onrecord.link.Period;
import org.onrecord.model.TimeRelation;

/** Compares the times of two entries. */
final class Periods {

    private Periods() {}

    /** Whether two times overlap; empty where one of them does not say when. */
    static Optional<Boolean> overlap(Period one, Period other) {
        if (!isAt(one) || !isAt(other)) {
            return Optional.empty();
        }
        return Optional.of(one.from().orElseThrow().isBefore(other.until().orElseThrow())
                && other.from().orElseThrow().isBefore(one.until().orElseThrow()));
    }

    /** Whether the matter is told to be in a time of which begin and end are known. */
    private static boolean isAt(Period period) {
        return (period.relation() == TimeRelation.IN || period.relation() == TimeRelation.DURING)
                && period.from().isPresent()
                && period.until().isPresent();
    }
}
