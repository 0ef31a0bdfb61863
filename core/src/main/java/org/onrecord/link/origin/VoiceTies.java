package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Party;
import org.onrecord.link.origin.Lean.How;

/** Ties entries that lean on the same voice, outlet, wire or release, by their chains and marks. */
final class VoiceTies {

    private static final double SAME_VOICE = 1;
    private static final double SAME_OUTLET = 0.95;

    private VoiceTies() {}

    /** @param witnesses in the order of time */
    static List<Dependence> of(List<Witness> witnesses) {
        var byKey = new LinkedHashMap<String, List<Witness>>();
        var printed = new HashMap<String, List<Witness>>();
        for (var witness : witnesses) {
            byKey.computeIfAbsent(witness.lean().key(), key -> new ArrayList<>())
                    .add(witness);
            outlet(witness)
                    .ifPresent(key -> printed.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(witness));
        }
        var ties = new ArrayList<Dependence>();
        byKey.forEach((key, group) -> {
            tie(group, ties);
            if (group.stream().noneMatch(one -> one.lean().how() == How.PRINTED)) {
                cite(group, printed.getOrDefault(key, List.of()), ties);
            }
        });
        return ties;
    }

    /** Each is tied to the first that tells alike, and the firsts to each other: a tie for each, not for each pair. */
    private static void tie(List<Witness> group, List<Dependence> ties) {
        var firsts = new LinkedHashMap<String, Witness>();
        for (var witness : group) {
            var first = firsts.putIfAbsent(witness.told(), witness);
            if (first != null) {
                ties.add(tie(first, witness));
            } else {
                firsts.values().stream()
                        .filter(other -> other != witness)
                        .forEach(other -> ties.add(tie(other, witness)));
            }
        }
    }

    /** Who cites an outlet that itself only passes it on leans on what it passed on last. */
    private static void cite(List<Witness> citing, List<Witness> printed, List<Dependence> ties) {
        var firsts = new LinkedHashMap<String, Witness>();
        citing.forEach(witness -> firsts.putIfAbsent(witness.told(), witness));
        for (var witness : firsts.values()) {
            last(printed, witness)
                    .ifPresent(source -> ties.add(
                            inOrder(source, witness)
                                    ? source.with(
                                            witness,
                                            DependenceKind.CITATION,
                                            SAME_OUTLET,
                                            witness.lean().words())
                                    : witness.with(
                                            source,
                                            DependenceKind.CITATION,
                                            SAME_OUTLET,
                                            witness.lean().words())));
        }
    }

    private static Optional<Witness> last(List<Witness> printed, Witness citing) {
        var found = Optional.<Witness>empty();
        for (var one : printed) {
            if (one.told().equals(citing.told()) && (found.isEmpty() || inOrder(one, citing))) {
                found = Optional.of(one);
            }
        }
        return found;
    }

    private static boolean inOrder(Witness one, Witness other) {
        return ClaimOrder.BY_TIME.compare(one.entry(), other.entry()) <= 0;
    }

    private static Dependence tie(Witness earlier, Witness later) {
        var one = earlier.lean().how();
        var other = later.lean().how();
        var kind = kind(one, other);
        return earlier.with(
                later,
                kind,
                kind == DependenceKind.VOICE ? SAME_VOICE : SAME_OUTLET,
                other == How.PRINTED ? earlier.lean().words() : later.lean().words());
    }

    private static DependenceKind kind(How one, How other) {
        if (one == How.RELEASE || other == How.RELEASE) {
            return DependenceKind.RELEASE;
        }
        if (one == How.WIRE || other == How.WIRE) {
            return DependenceKind.WIRE;
        }
        if (one == How.PRINTED && other == How.PRINTED) {
            return DependenceKind.OUTLET;
        }
        return one == How.PRINTED || other == How.PRINTED ? DependenceKind.CITATION : DependenceKind.VOICE;
    }

    private static Optional<String> outlet(Witness witness) {
        return witness.entry().chain().getFirst().party().map(Party::key).map(key -> "outlet " + key);
    }
}
