package org.onrecord.app.store;

import java.util.Comparator;
import java.util.List;
import org.onrecord.link.Standing;

/**
 * A claim as counted.
 *
 * @param standing how it stands
 * @param told its entries, in the order of entering; never empty
 */
record Counted(Standing standing, List<Told> told) {

    Counted {
        told = List.copyOf(told);
    }

    /** The entry that stands for the claim in lists: the first that tells what is told. */
    Told head() {
        return told.stream()
                .filter(one -> one.entry().matter().isPresent())
                .findFirst()
                .orElse(told.getFirst());
    }

    long lastMoment() {
        return told.stream().map(Told::moment).max(Comparator.naturalOrder()).orElseThrow();
    }
}
