package org.onrecord.extract.actor;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the likeliest chain, all its phrases together; links that are not likely enough it leaves out. */
final class SureFirst implements Judge {

    /** How likely the chain of a pronoun or name must be; set by reading, as those below. */
    private static final double LEAST = 0.6;

    /** How likely the chain of "the minister" must be. */
    private static final double NOUN = 0.75;

    /** How likely the chain of "a minister" must be: mostly it is somebody new. */
    private static final double NEW_NOUN = 0.9;

    private final PairWeights weights;
    private final List<NounPhrase> phrases;
    private final IdentityHashMap<Chain, double[]> likely =
            new IdentityHashMap<>(); // by chain: its sum, its best score, its best phrase
    private double all;

    SureFirst(PairWeights weights, List<NounPhrase> phrases) {
        this.weights = weights;
        this.phrases = phrases;
    }

    @Override
    public void consider(int earlier, @Nullable Chain chain, Clues clues) {
        double score = clues.score(weights);
        double weight = Math.exp(score);
        all += weight;
        if (chain != null) {
            var sum = likely.computeIfAbsent(chain, key -> new double[] {0, Double.NEGATIVE_INFINITY, NEW});
            sum[0] += weight;
            if (score > sum[1]) {
                sum[1] = score;
                sum[2] = earlier;
            }
        }
    }

    @Override
    public int decide(int phrase) {
        double least = switch (phrases.get(phrase).form()) {
            case INDEFINITE, BARE -> NEW_NOUN;
            case DEFINITE, POINTED, OWNED -> NOUN;
            default -> LEAST;
        };
        int decided = NEW;
        for (var sum : likely.values()) {
            if (sum[0] > least * all) {
                decided = (int) sum[2];
            }
        }
        likely.clear();
        all = 0;
        return decided;
    }
}
