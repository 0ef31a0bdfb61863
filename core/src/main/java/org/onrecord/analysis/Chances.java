package org.onrecord.analysis;

/** Turns scores into chances, and chances into odds. */
final class Chances {

    private static final double EDGE = 0.01; // chances are taken as no nearer to 0 and 1 than this

    private Chances() {}

    /** How likely each column of a row is, above 0 and one in sum. */
    static double[] of(Table scores, int row) {
        var chances = new double[scores.width()];
        double most = scores.at(row, scores.best(row));
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(scores.at(row, i) - most);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    /** The logarithm of the odds. */
    static double odds(double chance) {
        double inside = Math.clamp(chance, EDGE, 1 - EDGE);
        return Math.log(inside / (1 - inside));
    }
}
