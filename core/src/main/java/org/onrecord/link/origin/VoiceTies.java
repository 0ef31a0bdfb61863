package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.EntryId;
import org.onrecord.link.Party;
import org.onrecord.link.origin.Lean.How;

/** Ties entries that lean on the same voice, outlet, wire or release, by their chains and marks. */
final class VoiceTies {

    private static final double SAME_VOICE = 1;
    private static final double SAME_OUTLET = 0.95;

    /** So many of an outlet's articles are looked at for the one that is cited. */
    private static final int CANDIDATES = 16;

    private VoiceTies() {}

    /**
     * The ties by voices.
     *
     * @param witnesses in the order of time
     * @param summaries dependences within an article: what an outlet puts in its headline is not its own, if somebody tells it below
     * @param copies dependences of copies: nor is what it copied from another
     * @param secondHand entries that say of themselves that others tell it: nor are those
     */
    static List<Dependence> of(
            List<Witness> witnesses, List<Dependence> summaries, List<Dependence> copies, Set<EntryId> secondHand) {
        var copied = copied(witnesses, copies);
        copied.addAll(secondHand);
        summaries.forEach(summary -> copied.add(summary.later()));
        var byKey = new LinkedHashMap<String, List<Witness>>();
        var printed = new HashMap<String, List<Witness>>();
        for (var witness : witnesses) {
            if (!copied.contains(witness.entry().id())) {
                byKey.computeIfAbsent(witness.lean().key(), key -> new ArrayList<>())
                        .add(witness);
            }
            outlet(witness)
                    .ifPresent(key -> printed.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(witness));
        }
        var ties = new ArrayList<Dependence>();
        byKey.forEach((key, group) -> {
            boolean prints = group.stream().anyMatch(one -> one.lean().how() == How.PRINTED);
            var led = prints ? Set.<EntryId>of() : cite(group, printed.getOrDefault(key, List.of()), ties);
            tie(group.stream().filter(one -> !led.contains(one.entry().id())).toList(), ties);
        });
        return ties;
    }

    /** The entries that an outlet prints as its own, but took from another's text. */
    private static Set<EntryId> copied(List<Witness> witnesses, List<Dependence> copies) {
        var leans = new HashMap<EntryId, Lean>();
        witnesses.forEach(witness -> leans.put(witness.entry().id(), witness.lean()));
        var copied = new HashSet<EntryId>();
        for (var copy : copies) {
            var earlier = Objects.requireNonNull(leans.get(copy.earlier()));
            var later = Objects.requireNonNull(leans.get(copy.later()));
            if (later.how() == How.PRINTED && !later.key().equals(earlier.key())) {
                copied.add(copy.later());
            }
        }
        return copied;
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
                        .filter(other ->
                                !other.entry().id().equals(witness.entry().id()))
                        .forEach(other -> ties.add(tie(other, witness)));
            }
        }
    }

    /**
     * Who cites an outlet that itself only passes it on leans on what it passed on in the words most alike. It may have passed on what
     * several told, so that two who cite it do not lean on each other.
     */
    private static Set<EntryId> cite(List<Witness> citing, List<Witness> printed, List<Dependence> ties) {
        var led = new HashSet<EntryId>();
        for (var witness : citing) {
            source(printed, witness).ifPresent(source -> {
                led.add(witness.entry().id());
                var words = witness.lean().words();
                ties.add(
                        inOrder(source, witness)
                                ? source.with(witness, citation(witness), SAME_OUTLET, words)
                                : witness.with(source, citation(witness), SAME_OUTLET, words));
            });
        }
        return led;
    }

    private static DependenceKind citation(Witness citing) {
        return kind(citing.lean().how(), How.PRINTED);
    }

    private static Optional<Witness> source(List<Witness> printed, Witness citing) {
        var near = printed.subList(Math.max(0, printed.size() - CANDIDATES), printed.size());
        return near.stream()
                .filter(one -> one.told().equals(citing.told()))
                .max(Comparator.comparing((Witness one) -> inOrder(one, citing))
                        .thenComparingDouble(one -> Alignment.ofEvidence(one, citing)));
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
