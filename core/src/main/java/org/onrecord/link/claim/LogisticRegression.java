package org.onrecord.link.claim;

import java.util.ArrayList;
import java.util.List;

/** Logistic regression with small weights preferred, by Newton's method. The same rows in the same order give the same weights. */
public final class LogisticRegression {

    /** How much large weights are held against: features are at most 1. */
    private static final double RIDGE = 1;

    private static final int ROUNDS = 15;
    private static final double ENOUGH = 1e-3;

    private final int width;
    private final List<Row> rows = new ArrayList<>();

    /** @param width how many features a row has */
    public LogisticRegression(int width) {
        this.width = width;
    }

    @SuppressWarnings("ArrayRecordComponent") // a hundred thousand of them; never compared
    private record Row(float[] features, boolean answer, double times) {}

    /**
     * Adds a row.
     *
     * @param times how often it counts
     */
    public void add(float[] features, boolean answer, double times) {
        if (features.length != width) {
            throw new IllegalArgumentException("not " + width + " features: " + features.length);
        }
        rows.add(new Row(features, answer, times));
    }

    /** What the rows teach: one weight a feature. */
    public double[] weights() {
        var weights = new double[width];
        for (int round = 0; round < ROUNDS; round++) {
            var slope = new double[width];
            var bend = new double[width][width];
            for (int i = 0; i < width; i++) {
                slope[i] = RIDGE * weights[i];
                bend[i][i] = RIDGE;
            }
            rows.forEach(row -> add(row, weights, slope, bend));
            var step = solve(bend, slope);
            double most = 0;
            for (int i = 0; i < width; i++) {
                weights[i] -= step[i];
                most = Math.max(most, Math.abs(step[i]));
            }
            if (most < ENOUGH) {
                break;
            }
        }
        return weights;
    }

    /** How likely the answer to a row is yes, 0 to 1. */
    public static double probability(double[] weights, float[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(Row row, double[] weights, double[] slope, double[][] bend) {
        var features = row.features();
        double probability = probability(weights, features);
        double pull = row.times() * (probability - (row.answer() ? 1 : 0));
        double curve = row.times() * probability * (1 - probability);
        for (int i = 0; i < weights.length; i++) {
            if (features[i] != 0) {
                slope[i] += pull * features[i];
                for (int k = 0; k < weights.length; k++) {
                    bend[i][k] += curve * features[i] * features[k];
                }
            }
        }
    }

    /** Gauss's elimination; the matrix is positive definite and needs no exchange of rows. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        var answer = right.clone();
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                if (factor != 0) {
                    for (int k = i; k < size; k++) {
                        matrix[row][k] -= factor * matrix[i][k];
                    }
                    answer[row] -= factor * answer[i];
                }
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                answer[i] -= matrix[i][k] * answer[k];
            }
            answer[i] /= matrix[i][i];
        }
        return answer;
    }
}
