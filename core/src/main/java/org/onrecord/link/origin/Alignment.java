package org.onrecord.link.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which sentences of one text stand in another, whole or reworded, in whatever order: each with the sentence of the other with which
 * it shares the most shingles.
 *
 * @param partners for sentences of the later text the sentence of the earlier one that is most alike
 * @param sentences how many sentences of the later text say more than the claim
 * @param shared how many shingles the aligned sentences share
 * @param share that number against all shingles of the shorter text, 0 to 1
 */
record Alignment(Map<Integer, Integer> partners, int sentences, int shared, double share) {

    /** Sentences that share fewer shingles are not the same sentence: "rocket engines" stands in every report. */
    static final int LEAST = 3;

    /** Nor are those that share a smaller part of the shorter one's shingles. */
    static final double LEAST_PART = 0.2;

    static Alignment of(Sketch earlier, Sketch later) {
        var partners = new HashMap<Integer, Integer>();
        int sentences = 0;
        int shared = 0;
        for (int i = 0; i < later.passages(); i++) {
            var shingles = later.shingles(i);
            if (shingles.size() < LEAST) {
                continue;
            }
            sentences++;
            var best = best(shingles, earlier);
            if (best.count() >= LEAST
                    && best.count()
                            >= LEAST_PART
                                    * Math.min(
                                            shingles.size(),
                                            earlier.shingles(best.sentence()).size())) {
                partners.put(i, best.sentence());
                shared += best.count();
            }
        }
        int shorter = Math.max(1, Math.min(earlier.size(), later.size()));
        return new Alignment(partners, sentences, shared, Math.min(1, (double) shared / shorter));
    }

    /** How alike the sentences are that tell two entries: what they share of the shorter one's shingles, 0 to 1. */
    static double ofEvidence(Witness one, Witness other) {
        double best = 0;
        for (var mine : one.evidence()) {
            var shingles = new HashSet<>(mine);
            for (var others : other.evidence()) {
                long common = others.stream().filter(shingles::contains).count();
                best = Math.max(best, (double) common / Math.max(1, Math.min(mine.size(), others.size())));
            }
        }
        return best;
    }

    /** The sentence of the earlier text that a passage shares the most shingles with. */
    private static Best best(List<Integer> shingles, Sketch earlier) {
        var counts = new HashMap<Integer, Integer>();
        var best = new Best(-1, 0);
        for (var shingle : shingles) {
            for (var sentence : earlier.holding(shingle)) {
                int count = counts.merge(sentence, 1, Integer::sum);
                if (count > best.count() || (count == best.count() && sentence < best.sentence())) {
                    best = new Best(sentence, count);
                }
            }
        }
        return best;
    }

    private record Best(int sentence, int count) {}

    /** How many of the later text's sentences have a partner, 0 to 1. */
    double coverage() {
        return sentences == 0 ? 0 : (double) partners.size() / sentences;
    }

    String words() {
        return partners.size() + " of " + sentences + " sentences are alike";
    }
}
