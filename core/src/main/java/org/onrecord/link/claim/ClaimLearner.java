package org.onrecord.link.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.lexicon.WordTable;

/**
 * Learns from pairs of entries what each feature counts, by logistic regression. The same pairs in the same order give the same weights.
 */
public final class ClaimLearner {

    /** Of pairs that tell different things and have different predicates, one in so many is looked at, and counts as many. */
    private static final int ONE_IN = 3;

    private final LogisticRegression regression;
    private int skipped;

    public ClaimLearner() {
        this(0);
    }

    /** @param further so many features follow those of the table, to measure what others are worth */
    public ClaimLearner(int further) {
        regression = new LogisticRegression(Feature.values().length + further);
    }

    /**
     * Adds a pair: its features, and whether both tell the same.
     *
     * @param times how much the pair counts: of what many tell there are very many pairs
     */
    @SuppressWarnings("EnumOrdinal") // the columns of a table that lives as long as the enum
    public void add(float[] features, boolean same, double times) {
        boolean plain = !same && features[Feature.SAME_PREDICATE.ordinal()] == 0;
        if (!plain) {
            regression.add(features, same, times);
        } else if (++skipped % ONE_IN == 0) {
            regression.add(features, false, times * ONE_IN);
        }
    }

    /** What the pairs teach: a weight for each feature, in their order. */
    public double[] weights() {
        return regression.weights();
    }

    /** A scorer with the weights that the pairs teach. */
    public PairScorer learn(WordTable words) {
        return new PairScorer(words, new Weights(regression.weights()));
    }

    /** The rows of {@code claim-weights.tsv}: feature, weight. */
    public List<String> rows() {
        var weights = regression.weights();
        var rows = new ArrayList<String>();
        for (var feature : Feature.values()) {
            rows.add(feature.label() + "\t" + String.format(Locale.ROOT, "%.2f", weights[rows.size()]));
        }
        return rows;
    }
}
