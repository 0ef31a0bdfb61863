package org.onrecord.app.store;

import java.util.Map;
import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.link.correction.Act;
import org.onrecord.link.correction.Correction;
import org.onrecord.link.correction.Decisions;

/**
 * What people decided up to a time, and which entries it is about.
 *
 * @param decisions what holds
 * @param moved for entries that people put elsewhere the numbers of their claims, by places
 * @param restated for entries that people read otherwise the act, by places
 */
record Decided(Decisions decisions, Map<Long, Long> moved, Map<Long, Act> restated) {

    Decided {
        moved = Map.copyOf(moved);
        restated = Map.copyOf(restated);
    }

    /** An entry as it is to be read. */
    Entry read(long place, Entry entry) {
        return Optional.ofNullable(restated.get(place))
                .flatMap(act -> act.what() instanceof Correction.Restate restate
                        ? Optional.of(restate.right().in(entry))
                        : Optional.empty())
                .orElse(entry);
    }
}
