package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.EntryId;
import org.onrecord.link.Party;
import org.onrecord.link.origin.Lean.How;
import org.onrecord.model.ArticleId;

/**
 * Ties what is told at second hand by its own words: "reports say", and a headline over an article in which others tell the claim.
 * Where such an entry leans on nobody in its own article it leans on the earlier entry that is told in the words most alike.
 */
final class SecondHand {

    private static final double SAME_ARTICLE = 0.9;
    private static final double BY_ITS_WORDS = 0.6;

    /** So many of the latest earlier entries are compared. */
    private static final int CANDIDATES = 48;

    private final Set<EntryId> entries = new HashSet<>();
    private final List<Dependence> ties = new ArrayList<>();

    /** @param witnesses in the order of time */
    SecondHand(List<Witness> witnesses) {
        var tellers = tellers(witnesses);
        var told = new HashMap<String, List<Witness>>();
        for (var witness : witnesses) {
            if (!isSecondHand(witness, tellers)) {
                told.computeIfAbsent(witness.told(), any -> new ArrayList<>()).add(witness);
                continue;
            }
            var earlier = told.getOrDefault(witness.told(), List.of());
            tie(witness, earlier).ifPresent(tie -> {
                entries.add(witness.entry().id());
                ties.add(tie);
            });
        }
    }

    /** The entries that are told so. */
    Set<EntryId> entries() {
        return entries;
    }

    List<Dependence> ties() {
        return ties;
    }

    /** The articles in which somebody tells the claim below the headline. */
    private static Set<ArticleId> tellers(List<Witness> witnesses) {
        var tellers = new HashSet<ArticleId>();
        witnesses.stream()
                .filter(witness -> witness.lean().isNamed())
                .forEach(witness -> tellers.add(witness.entry().article()));
        return tellers;
    }

    private static boolean isSecondHand(Witness witness, Set<ArticleId> tellers) {
        return witness.lean().how() == How.HEARSAY
                || (witness.lean().how() == How.PRINTED
                        && !witness.lean().isOwn()
                        && witness.entry().chain().size() == 1
                        && witness.isHeadline()
                        && tellers.contains(witness.entry().article()));
    }

    private static Optional<Dependence> tie(Witness witness, List<Witness> earlier) {
        var near = earlier.subList(Math.max(0, earlier.size() - CANDIDATES), earlier.size());
        return near.stream()
                .max(Comparator.comparing((Witness one) -> isSameArticle(one, witness))
                        .thenComparing(one -> isSameOutlet(one, witness))
                        .thenComparingDouble(one -> Alignment.ofEvidence(one, witness)))
                .map(one -> isSameArticle(one, witness)
                        ? one.with(
                                witness,
                                DependenceKind.OUTLET,
                                SAME_ARTICLE,
                                "the same article, with " + one.lean().name())
                        : one.with(
                                witness,
                                DependenceKind.RETELLING,
                                BY_ITS_WORDS,
                                witness.entry().quote()));
    }

    private static boolean isSameArticle(Witness one, Witness other) {
        return one.entry().article().equals(other.entry().article());
    }

    private static boolean isSameOutlet(Witness one, Witness other) {
        var outlet = one.entry().chain().getFirst().party().map(Party::key);
        return outlet.isPresent()
                && outlet.equals(other.entry().chain().getFirst().party().map(Party::key));
    }
}
