package org.onrecord.extract.actor;

import org.jspecify.annotations.Nullable;

/** Takes the answer with the highest score; of equal ones the first shown. */
final class BestFirst implements Judge {

    private final PairWeights weights;
    private int best = NEW;
    private double most = Double.NEGATIVE_INFINITY;

    BestFirst(PairWeights weights) {
        this.weights = weights;
    }

    @Override
    public void consider(int earlier, @Nullable Chain chain, Clues clues) {
        double score = clues.score(weights);
        if (score > most) {
            most = score;
            best = earlier;
        }
    }

    @Override
    public int decide(int phrase) {
        int decided = best;
        best = NEW;
        most = Double.NEGATIVE_INFINITY;
        return decided;
    }
}
