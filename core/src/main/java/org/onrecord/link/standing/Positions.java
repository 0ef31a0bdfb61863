package org.onrecord.link.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.link.Claim;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.link.Side;
import org.onrecord.model.Stance;

/** The entries of a claim in the order of time, each on the side that its voice still stands on. */
final class Positions {

    private final Prints prints;

    Positions(Prints prints) {
        this.prints = prints;
    }

    /** Undated entries come last, in the order in which they were linked. */
    List<Position> of(Claim claim) {
        var entries = claim.entries().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.published().map(at -> at.toInstant()).orElse(Instant.MAX)))
                .toList();
        var later = new HashMap<String, Takers>();
        var positions = new ArrayList<Position>();
        for (var entry : entries.reversed()) {
            var side = SideJudge.side(entry);
            var takers = voice(entry).map(key -> later.computeIfAbsent(key, any -> new Takers()));
            positions.add(new Position(entry, side, takers.flatMap(some -> some.of(entry, side))));
            takers.ifPresent(some -> some.see(entry, side, prints.isCorrection(entry)));
        }
        Collections.reverse(positions);
        return positions;
    }

    /** The voice that it begins with, where it is the same voice in any article. */
    private static Optional<String> voice(Entry entry) {
        return entry.origin().party().filter(Party::isSameEverywhere).map(Party::key);
    }

    /**
     * Entries of one voice that take back what it told earlier: it retracts, or its outlet corrects it to another side. Filled from
     * the latest to the earliest; of each way to take back the two earliest are kept, since an article does not take back itself.
     */
    private static final class Takers {

        private final List<Entry> retractions = new ArrayList<>();
        private final Map<Side, List<Entry>> corrections = new HashMap<>();

        void see(Entry entry, Side side, boolean isCorrection) {
            if (entry.stance() == Stance.RETRACT) {
                keep(retractions, entry);
            }
            if (isCorrection) {
                keep(corrections.computeIfAbsent(side, any -> new ArrayList<>()), entry);
            }
        }

        private static void keep(List<Entry> kept, Entry entry) {
            if (!kept.isEmpty() && kept.getFirst().article().equals(entry.article())) {
                kept.set(0, entry);
                return;
            }
            kept.addFirst(entry);
            if (kept.size() > 2) {
                kept.removeLast();
            }
        }

        /** The first entry that takes one back. */
        Optional<Entry> of(Entry entry, Side side) {
            var found = new ArrayList<Entry>(retractions);
            corrections.forEach((other, entries) -> {
                if (other != side) {
                    found.addAll(entries);
                }
            });
            return found.stream()
                    .filter(taker -> !taker.article().equals(entry.article()))
                    .min(Comparator.comparing(
                            taker -> taker.published().map(at -> at.toInstant()).orElse(Instant.MAX)));
        }
    }
}
