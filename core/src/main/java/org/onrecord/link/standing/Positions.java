package org.onrecord.link.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.link.Claim;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.link.Print;
import org.onrecord.link.Side;
import org.onrecord.model.Stance;

/** The entries of a claim in the order of time, each on the side that its voice still stands on. */
final class Positions {

    private final Predicate<Entry> corrects;

    Positions(Prints prints) {
        this.corrects = entry -> prints.of(entry).flatMap(Print::correction).isPresent();
    }

    /** Undated entries come last, in the order in which they were linked. */
    List<Position> of(Claim claim) {
        var entries = claim.entries().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.published().map(at -> at.toInstant()).orElse(Instant.MAX)))
                .toList();
        var positions = new ArrayList<Position>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var withdrawn = entries.subList(i + 1, entries.size()).stream()
                    .filter(later -> takesBack(later, entry))
                    .findFirst();
            positions.add(new Position(entry, withdrawn.isPresent() ? Side.SILENT : SideJudge.side(entry), withdrawn));
        }
        return positions;
    }

    /** A voice takes back what it told when it retracts, or when its outlet corrects it to the other side. */
    private boolean takesBack(Entry later, Entry earlier) {
        boolean isSameVoice = isSame(voice(later), voice(earlier));
        return isSameVoice
                && !later.article().equals(earlier.article())
                && (later.stance() == Stance.RETRACT
                        || (corrects.test(later) && SideJudge.side(later) != SideJudge.side(earlier)));
    }

    private static boolean isSame(Optional<Party> one, Optional<Party> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().isNamed()
                && one.get().key().equals(other.get().key());
    }

    private static Optional<Party> voice(Entry entry) {
        return entry.origin().party();
    }
}
