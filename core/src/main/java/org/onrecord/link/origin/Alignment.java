package org.onrecord.link.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sentences of one text stand in another, whole or reworded, in whatever order: each with the sentence of the other with which
 * it shares the most pairs of words.
 *
 * @param partners for sentences of the later text the sentence of the earlier one that is most alike
 * @param sentences how many sentences of the later text say more than the claim
 * @param shared how many pairs the aligned sentences share
 * @param share that number against all pairs of the shorter text, 0 to 1
 */
record Alignment(Map<Integer, Integer> partners, int sentences, int shared, double share) {

    /** Sentences that share fewer pairs are not the same sentence: "rocket engines" stands in every report. */
    static final int LEAST = 3;

    /** Nor are those that share a smaller part of the shorter one's pairs. */
    static final double LEAST_PART = 0.2;

    /** By its words alone a sentence stands in another with this part of the telling words of the shorter of both. */
    private static final double SAME = 0.5;

    /** One sentence may be in two texts by chance. */
    private static final int LEAST_TAKEN = 2;

    static Alignment of(Sketch earlier, Sketch later) {
        var partners = new HashMap<Integer, Integer>();
        int sentences = 0;
        int shared = 0;
        for (int i = 0; i < later.passages(); i++) {
            var pairs = later.pairs(i);
            if (pairs.size() < LEAST) {
                continue;
            }
            sentences++;
            var best = best(pairs, earlier);
            if (best.count() >= LEAST
                    && best.count()
                            >= LEAST_PART
                                    * Math.min(
                                            pairs.size(),
                                            earlier.pairs(best.sentence()).size())) {
                partners.put(i, best.sentence());
                shared += best.count();
            }
        }
        int shorter = Math.max(1, Math.min(earlier.size(), later.size()));
        return new Alignment(partners, sentences, shared, Math.min(1, (double) shared / shorter));
    }

    /** How many of the telling words of two texts are common to both, beyond those of the claim: of the shorter one's, 0 to 1. */
    static double ofWords(Sketch one, Sketch other) {
        return part(one.words(), other.words());
    }

    /**
     * How many sentences of a text stand in an earlier one: of those that say more than the claim, 0 to 1; 0 where fewer than two do. Each is
     * looked for by its words alone, so that it is found where others are put between them or in their place.
     */
    static double taken(Sketch earlier, Sketch later) {
        int sentences = 0;
        int taken = 0;
        for (int i = 0; i < later.passages(); i++) {
            if (later.words(i).size() >= LEAST) {
                sentences++;
                taken += standsIn(earlier, later.words(i)) ? 1 : 0;
            }
        }
        return taken < LEAST_TAKEN ? 0 : (double) taken / sentences;
    }

    private static boolean standsIn(Sketch text, Set<Integer> words) {
        for (int i = 0; i < text.passages(); i++) {
            if (text.words(i).size() >= LEAST && part(words, text.words(i)) >= SAME) {
                return true;
            }
        }
        return false;
    }

    /** How alike the sentences are that tell two entries: what they share of the shorter one's telling words, 0 to 1. */
    static double ofEvidence(Witness one, Witness other) {
        double best = 0;
        for (var mine : one.evidence()) {
            for (var others : other.evidence()) {
                best = Math.max(best, part(mine, others));
            }
        }
        return best;
    }

    private static double part(Set<Integer> one, Set<Integer> other) {
        var less = one.size() <= other.size() ? one : other;
        var more = one.size() <= other.size() ? other : one;
        return (double) less.stream().filter(more::contains).count() / Math.max(1, less.size());
    }

    /** The sentence of the earlier text that a sentence shares the most pairs with. */
    private static Best best(List<Integer> pairs, Sketch earlier) {
        var counts = new HashMap<Integer, Integer>();
        var best = new Best(-1, 0);
        for (var pair : pairs) {
            for (var sentence : earlier.holding(pair)) {
                int count = counts.merge(sentence, 1, Integer::sum);
                if (count > best.count() || (count == best.count() && sentence < best.sentence())) {
                    best = new Best(sentence, count);
                }
            }
        }
        return best;
    }

    private record Best(int sentence, int count) {}

    String words() {
        return partners.size() + " of " + sentences + " sentences are alike";
    }
}
