package org.onrecord.analysis;

import java.util.Arrays;

/**
 * The best tree over the words of a sentence, with exactly one root. Where every word's best head gives a tree at once, that is it;
 * else the maximum spanning tree (Chu and Liu 1965, Edmonds 1967), with every root arc made so dear that one must do (Stanojević
 * and Cohen 2021).
 */
final class TreeDecoder {

    /** The head of the root. */
    static final int ROOT = -1;

    /** More than all scores of a sentence together, and little enough that a double keeps their differences. */
    private static final double ROOT_COST = 1e7;

    private TreeDecoder() {}

    /**
     * The head of each word of the sentence {@code [begin, end)}: the index of a word of the window, or {@link #ROOT}.
     *
     * @param arcs scores as {@link Head#ARC} gives them
     */
    static int[] heads(Table arcs, int begin, int end) {
        int size = end - begin;
        var heads = new int[size + 1]; // node 0 is the root, node 1 + i is word begin + i
        for (int d = 1; d <= size; d++) {
            heads[d] = bestHead(arcs, begin, size, d);
        }
        if (Arrays.stream(heads, 1, size + 1).filter(h -> h == 0).count() != 1 || MaximumTree.cycle(heads).length > 0) {
            heads = MaximumTree.heads(scores(arcs, begin, size), size + 1);
        }
        var result = new int[size];
        for (int i = 0; i < size; i++) {
            result[i] = heads[i + 1] == 0 ? ROOT : begin + heads[i + 1] - 1;
        }
        return result;
    }

    private static int bestHead(Table arcs, int begin, int size, int d) {
        int row = begin + d - 1;
        int best = 0;
        float most = arcs.at(row, 0);
        for (int h = 1; h <= size; h++) {
            float score = arcs.at(row, begin + h);
            if (score > most && h != d) {
                most = score;
                best = h;
            }
        }
        return best;
    }

    private static double[] scores(Table arcs, int begin, int size) {
        int nodes = size + 1;
        var scores = new double[nodes * nodes];
        for (int d = 1; d < nodes; d++) {
            scores[d * nodes] = arcs.at(begin + d - 1, 0) - ROOT_COST;
            for (int h = 1; h < nodes; h++) {
                scores[d * nodes + h] = arcs.at(begin + d - 1, begin + h);
            }
        }
        return scores;
    }
}
