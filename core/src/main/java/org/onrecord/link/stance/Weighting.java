package org.onrecord.link.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.onrecord.lexicon.Lexicon;

/**
 * A table of weights: for each feature its mean and deviation where it was learnt, and its weights once it is measured by these. The row
 * {@code always} holds what is added in any case.
 */
final class Weighting {

    private static final String ALWAYS = "always";
    /** So many deviations count at most. */
    private static final double FARTHEST = 3;

    private record Row(double mean, double deviation, List<Double> weights) {}

    private final List<Row> rows = new ArrayList<>();
    private final Row always;

    Weighting(String table, List<String> features, int columns) {
        var byName = new HashMap<String, Row>();
        for (var row : Lexicon.rows(table, columns + 3)) {
            var numbers = row.subList(1, row.size()).stream().map(Double::valueOf).toList();
            byName.put(row.getFirst(), new Row(numbers.get(0), numbers.get(1), numbers.subList(2, numbers.size())));
        }
        features.forEach(feature -> rows.add(row(byName, table, feature)));
        always = row(byName, table, ALWAYS);
    }

    private static Row row(HashMap<String, Row> byName, String table, String feature) {
        var row = byName.get(feature);
        if (row == null) {
            throw new IllegalStateException(
                    "lexicons/" + table + " has no row " + feature + ": write it again, training/stance.py");
        }
        return row;
    }

    /** A feature's value in deviations from its mean. */
    double measured(int feature, double value) {
        var row = rows.get(feature);
        return Math.clamp((value - row.mean()) / row.deviation(), -FARTHEST, FARTHEST);
    }

    double weight(int feature, int column) {
        return rows.get(feature).weights().get(column);
    }

    double always(int column) {
        return always.weights().get(column);
    }

    /** What the features add up to in a column. */
    double sum(List<Double> values, int column) {
        double sum = always(column);
        for (int i = 0; i < values.size(); i++) {
            sum += weight(i, column) * measured(i, values.get(i));
        }
        return sum;
    }
}
