package org.onrecord.link.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.Entry;
import org.onrecord.link.Reason;
import org.onrecord.link.SentenceVector;

/**
 * Tells how likely two entries tell the same: a logistic regression over what can be said of both, whose weights stand in one table.
 * Whatever scores pairs goes through here: the ledger, the learning of weights, and {@code onrecord eval linking}. Thread-safe.
 */
public final class PairScorer {

    private final WordTable words;
    private final PairFeatures features;
    private final Weights weights;
    private final Set<String> cues;

    /** A scorer with the weights that are shipped. */
    public PairScorer(WordTable words) {
        this(words, Weights.shipped());
    }

    PairScorer(WordTable words, Weights weights) {
        this.words = words;
        this.weights = weights;
        features = new PairFeatures(words, new Places());
        cues = Set.copyOf(Lexicon.values("cues.tsv").keySet());
    }

    /** An entry that tells something, made ready to be compared with many. */
    public final class Side {

        private final Look look;

        private Side(Look look) {
            this.look = look;
        }

        Look look() {
            return look;
        }

        /** The values of all features of this and another. */
        public float[] features(Side other) {
            return features.of(look, other.look);
        }

        /** How likely this and another tell the same, 0 to 1. */
        public double score(Side other) {
            return weights.probability(features(other));
        }

        /** What makes that score, feature by feature. */
        public List<Reason> reasons(Side other) {
            return weights.reasons(features(other));
        }
    }

    /**
     * Makes an entry ready.
     *
     * @param entry an entry with a matter
     * @param story what its article is about
     */
    public Side side(Entry entry, Optional<SentenceVector> story) {
        return new Side(new Look(entry, story, words, cues));
    }
}
