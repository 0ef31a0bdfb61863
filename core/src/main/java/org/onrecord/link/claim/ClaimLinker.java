package org.onrecord.link.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Conflict;
import org.onrecord.link.Entry;
import org.onrecord.link.Linkage;
import org.onrecord.link.SentenceVector;
import org.onrecord.link.Shelved;

/**
 * Finds the claim that an entry belongs to: the one whose entries it is most alike to, on average, unless it contradicts one of them.
 * Thread-safe.
 */
public final class ClaimLinker {

    /** An entry joins a claim from this mean score on: of 0.2, 0.3, 0.4 and 0.5 the one that is best on ECB+. */
    static final double ALIKE = 0.3;

    private final PairScorer scorer;
    private final Sides sides;
    private final double alike;
    private final Contradictions contradictions = new Contradictions(new Places());

    public ClaimLinker(WordTable words) {
        this(new PairScorer(words), ALIKE);
    }

    /**
     * A linker with a scorer of one's own, to measure what its weights are worth.
     *
     * @param alike an entry joins a claim from this mean score on
     */
    public ClaimLinker(PairScorer scorer, double alike) {
        this.scorer = scorer;
        this.sides = new Sides(scorer);
        this.alike = alike;
    }

    /** A claim beside an entry. */
    private record Option(ClaimId claim, Shelved nearest, double score, Optional<Conflict> conflict) {}

    /**
     * The claim of an entry: that of the entries it is alike to, or a new one.
     *
     * @param entry an entry with a matter
     * @param story what its article is about
     * @param candidates entries that share a key with it, with all entries of their claims that are to be compared
     */
    public Linkage link(Entry entry, Optional<SentenceVector> story, List<Shelved> candidates) {
        var side = scorer.side(entry, story);
        var options = byClaim(candidates).entrySet().stream()
                .map(claim -> option(side, entry, claim.getKey(), claim.getValue()))
                .filter(option -> option.score() >= alike)
                .sorted(Comparator.comparingDouble(Option::score)
                        .reversed()
                        .thenComparing(option -> option.claim().value()))
                .toList();
        var conflicts =
                options.stream().flatMap(option -> option.conflict().stream()).toList();
        return options.stream()
                .filter(option -> option.conflict().isEmpty())
                .findFirst()
                .map(best -> new Linkage(
                        entry,
                        best.claim(),
                        Optional.of(best.nearest().entry().id()),
                        best.score(),
                        side.reasons(sides.of(best.nearest())),
                        conflicts))
                .orElseGet(() -> new Linkage(entry, ClaimId.of(entry.id()), Optional.empty(), 1, List.of(), conflicts));
    }

    private static Map<ClaimId, List<Shelved>> byClaim(List<Shelved> candidates) {
        Map<ClaimId, List<Shelved>> claims = new LinkedHashMap<>(); // in the order of the candidates
        candidates.stream()
                .filter(candidate -> candidate.entry().matter().isPresent())
                .forEach(candidate -> claims.computeIfAbsent(candidate.claim(), claim -> new ArrayList<>())
                        .add(candidate));
        return claims;
    }

    private Option option(PairScorer.Side side, Entry entry, ClaimId claim, List<Shelved> shelved) {
        double sum = 0;
        double most = -1;
        var nearest = shelved.getFirst();
        Optional<Conflict> conflict = Optional.empty();
        for (var one : shelved) {
            double score = side.score(sides.of(one));
            sum += score;
            if (score > most) {
                most = score;
                nearest = one;
            }
            conflict = conflict.or(() -> contradictions.of(entry, one.entry(), claim));
        }
        return new Option(claim, nearest, sum / shelved.size(), conflict);
    }
}
