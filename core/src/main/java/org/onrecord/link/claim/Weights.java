package org.onrecord.link.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.link.Reason;

/** What each feature counts for two entries telling the same: log-odds, one number a feature. */
final class Weights {

    private static final String TABLE = "claim-weights.tsv";
    private static final int COLUMNS = 3;

    private final double[] weights;

    /** Weights of all features, in their order. */
    Weights(double[] weights) {
        this.weights = weights.clone();
    }

    /** The weights that are shipped. */
    static Weights shipped() {
        Map<String, Double> byName = new HashMap<>();
        Lexicon.rows(TABLE, COLUMNS).forEach(row -> byName.put(row.get(0), Double.parseDouble(row.get(1))));
        var weights = new double[Feature.values().length];
        for (int i = 0; i < weights.length; i++) {
            var label = Feature.values()[i].label();
            var weight = byName.remove(label);
            if (weight == null) {
                throw new IllegalStateException("lexicons/" + TABLE + " has no row " + label + ": add one");
            }
            weights[i] = weight;
        }
        if (!byName.isEmpty()) {
            throw new IllegalStateException("lexicons/" + TABLE + ": no such feature: " + byName.keySet());
        }
        return new Weights(weights);
    }

    /** How likely two entries with these features tell the same, 0 to 1. */
    double probability(float[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** What each feature that is not 0 adds, in their order. */
    List<Reason> reasons(float[] features) {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < weights.length; i++) {
            if (features[i] != 0) {
                reasons.add(new Reason(Feature.values()[i].label(), features[i], weights[i]));
            }
        }
        return List.copyOf(reasons);
    }
}
