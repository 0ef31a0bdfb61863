package org.onrecord.link.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.lexicon.WordTable;

/**
 * Learns from pairs of entries what each feature counts: logistic regression with small weights preferred, by Newton's method. The same
 * pairs in the same order give the same weights.
 */
public final class ClaimLearner {

    private static final int WIDTH = Feature.values().length;

    /** Of pairs that tell different things and have different predicates, one in so many is looked at, and counts as many. */
    private static final int ONE_IN = 3;

    /** How much large weights are held against: features are at most 1. */
    private static final double RIDGE = 1;

    private static final int ROUNDS = 15;
    private static final double ENOUGH = 1e-3;

    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private int skipped;

    /** Adds a pair: its features, and whether both tell the same. */
    @SuppressWarnings("EnumOrdinal") // the columns of a table that lives as long as the enum
    public void add(float[] features, boolean same) {
        if (!same && features[Feature.SAME_PREDICATE.ordinal()] == 0 && ++skipped % ONE_IN != 0) {
            return;
        }
        rows.add(features);
        answers.add(same);
    }

    /** A scorer with the weights that the pairs teach. */
    public PairScorer learn(WordTable words) {
        return new PairScorer(words, new Weights(weights()));
    }

    /** The rows of {@code claim-weights.tsv}: feature, weight. */
    public List<String> rows() {
        var weights = weights();
        return Arrays.stream(Feature.values())
                .map(feature -> feature.label() + "\t"
                        + String.format(Locale.ROOT, "%.2f", weights[Arrays.asList(Feature.values()).indexOf(feature)]))
                .toList();
    }

    private double[] weights() {
        var weights = new double[WIDTH];
        for (int round = 0; round < ROUNDS; round++) {
            var slope = new double[WIDTH];
            var bend = new double[WIDTH][WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                slope[i] = RIDGE * weights[i];
                bend[i][i] = RIDGE;
            }
            for (int row = 0; row < rows.size(); row++) {
                add(rows.get(row), answers.get(row), weights, slope, bend);
            }
            var step = solve(bend, slope);
            double most = 0;
            for (int i = 0; i < WIDTH; i++) {
                weights[i] -= step[i];
                most = Math.max(most, Math.abs(step[i]));
            }
            if (most < ENOUGH) {
                break;
            }
        }
        return weights;
    }

    @SuppressWarnings("EnumOrdinal") // the columns of a table that lives as long as the enum
    private static void add(float[] row, boolean same, double[] weights, double[] slope, double[][] bend) {
        double sum = 0;
        for (int i = 0; i < WIDTH; i++) {
            sum += weights[i] * row[i];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        double times = same || row[Feature.SAME_PREDICATE.ordinal()] != 0 ? 1 : ONE_IN;
        double pull = times * (probability - (same ? 1 : 0));
        double curve = times * probability * (1 - probability);
        for (int i = 0; i < WIDTH; i++) {
            if (row[i] != 0) {
                slope[i] += pull * row[i];
                for (int k = 0; k < WIDTH; k++) {
                    bend[i][k] += curve * row[i] * row[k];
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
