package org.onrecord.app.eval;

/**
 * How alike things are, seen by the others: two are alike that are more, and less, alike to the same others than is usual. What is told with few
 * words in common shows that way, since other articles on the matter lie between. Needs all of them at once, so the ledger, to which articles come
 * one by one, does without.
 */
final class Neighbours {

    private Neighbours() {}

    /**
     * Correlates each two rows, less the mean of rows and columns: 1 where the same things are alike to both, -1 where just the others are.
     *
     * @param likeness of each two things, the same both ways; what stands for a thing and itself is not looked at
     */
    static double[][] likeness(double[][] likeness) {
        int size = likeness.length;
        var centred = centred(likeness);
        var lengths = new double[size];
        for (int i = 0; i < size; i++) {
            lengths[i] = Math.sqrt(product(centred[i], centred[i]));
        }
        var seen = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                double length = lengths[i] * lengths[k];
                seen[i][k] = i == k ? 1 : length == 0 ? 0 : product(centred[i], centred[k]) / length;
            }
        }
        return seen;
    }

    private static double[][] centred(double[][] likeness) {
        int size = likeness.length;
        var own = withOwn(likeness);
        var means = new double[size];
        double mean = 0;
        for (int i = 0; i < size; i++) {
            for (double value : own[i]) {
                means[i] += value / size;
            }
            mean += means[i] / size;
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                own[i][k] += mean - means[i] - means[k];
            }
        }
        return own;
    }

    /** A thing is as alike to itself as the two that are most alike: more would make each stand for itself alone. */
    private static double[][] withOwn(double[][] likeness) {
        double most = 0;
        for (int i = 0; i < likeness.length; i++) {
            for (int k = 0; k < i; k++) {
                most = Math.max(most, likeness[i][k]);
            }
        }
        var own = new double[likeness.length][];
        for (int i = 0; i < own.length; i++) {
            own[i] = likeness[i].clone();
            own[i][i] = most;
        }
        return own;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
