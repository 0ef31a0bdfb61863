package org.onrecord.app.eval;

import java.util.List;

/**
 * How far numbers that were found are from those that are right.
 *
 * @param meanAbsoluteError of all pairs
 * @param correlation Pearson's r; NaN where one side never changes
 * @param belowZero how well numbers below zero were found
 */
record Deviation(double meanAbsoluteError, double correlation, Tally belowZero) {

    /** A number that is right and the one that was found. */
    record Pair(double gold, double found) {}

    /** The deviation of some pairs; at least one. */
    static Deviation of(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("no pairs");
        }
        double goldMean = pairs.stream().mapToDouble(Pair::gold).average().orElseThrow();
        double foundMean = pairs.stream().mapToDouble(Pair::found).average().orElseThrow();
        double error = 0;
        double together = 0;
        double goldSquares = 0;
        double foundSquares = 0;
        for (var pair : pairs) {
            error += Math.abs(pair.gold() - pair.found());
            together += (pair.gold() - goldMean) * (pair.found() - foundMean);
            goldSquares += Math.pow(pair.gold() - goldMean, 2);
            foundSquares += Math.pow(pair.found() - foundMean, 2);
        }
        double correlation = together / Math.sqrt(goldSquares * foundSquares);
        return new Deviation(error / pairs.size(), correlation, belowZero(pairs));
    }

    private static Tally belowZero(List<Pair> pairs) {
        return new Tally(
                pairs.stream().filter(pair -> pair.gold() < 0).count(),
                pairs.stream().filter(pair -> pair.found() < 0).count(),
                pairs.stream()
                        .filter(pair -> pair.gold() < 0 && pair.found() < 0)
                        .count());
    }
}
