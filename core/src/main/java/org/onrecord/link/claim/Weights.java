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
        var features = List.of(Feature.values());
        var weights = new double[features.size()];
        for (int i = 0; i < weights.length; i++) {
            var label = features.get(i).label();
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
        return LogisticRegression.probability(weights, features);
    }

    /** What each feature that is not 0 adds, in their order. */
    List<Reason> reasons(float[] features) {
        var all = List.of(Feature.values());
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < weights.length; i++) {
            if (features[i] != 0) {
                reasons.add(new Reason(all.get(i).label(), features[i], weights[i]));
            }
        }
        return List.copyOf(reasons);
    }
}
