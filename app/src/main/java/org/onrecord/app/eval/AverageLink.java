package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Clusters by average link: the two clusters that are most alike on average become one, as long as they are alike enough (Sokal and Michener,
 * 1958).
 */
final class AverageLink {

    private AverageLink() {}

    /**
     * The clusters of things, as their numbers.
     *
     * @param likeness of each two things, the same both ways
     * @param least how alike two clusters must be on average to become one
     */
    static List<List<Integer>> clusters(double[][] likeness, double least) {
        int size = likeness.length;
        var sums = new double[size][];
        var clusters = new ArrayList<List<Integer>>();
        for (int i = 0; i < size; i++) {
            sums[i] = likeness[i].clone();
            clusters.add(new ArrayList<>(List.of(i)));
        }
        while (true) {
            int one = -1;
            int other = -1;
            double most = least;
            for (int i = 0; i < size; i++) {
                for (int k = i + 1; k < size && !clusters.get(i).isEmpty(); k++) {
                    int pairs = clusters.get(i).size() * clusters.get(k).size();
                    if (pairs > 0 && sums[i][k] / pairs >= most) {
                        most = sums[i][k] / pairs;
                        one = i;
                        other = k;
                    }
                }
            }
            if (one < 0) {
                clusters.removeIf(List::isEmpty);
                return clusters;
            }
            clusters.get(one).addAll(clusters.get(other));
            clusters.get(other).clear();
            for (int i = 0; i < size; i++) {
                sums[one][i] += sums[other][i];
                sums[i][one] += sums[i][other];
            }
        }
    }
}
