package org.onrecord.analysis;

import java.util.Arrays;

/** The tree over nodes 0 to n − 1, with node 0 at its root, whose arcs have the highest sum (Chu and Liu 1965, Edmonds 1967). */
final class MaximumTree {

    private MaximumTree() {}

    /**
     * The head of each node; node 0 is its own.
     *
     * @param scores the score of node d under head h at {@code d * n + h}
     */
    static int[] heads(double[] scores, int n) {
        var heads = new int[n];
        for (int d = 1; d < n; d++) {
            heads[d] = d == 1 ? 0 : 1;
            for (int h = 0; h < n; h++) {
                if (h != d && scores[d * n + h] > scores[d * n + heads[d]]) {
                    heads[d] = h;
                }
            }
        }
        var cycle = cycle(heads);
        return cycle.length == 0 ? heads : contracted(scores, n, heads, cycle);
    }

    /** Takes the nodes of a cycle for one node, finds the tree, and opens the cycle where the tree enters it. */
    private static int[] contracted(double[] scores, int n, int[] heads, int[] cycle) {
        var inside = new boolean[n];
        for (int node : cycle) {
            inside[node] = true;
        }
        var outside = new int[n - cycle.length];
        int count = 0;
        for (int node = 0; node < n; node++) {
            if (!inside[node]) {
                outside[count++] = node;
            }
        }
        int m = count + 1; // the cycle is node m - 1
        var small = new double[m * m];
        var leave = new int[count]; // the node of the cycle that is the best head of an outside node
        var enter = new int[count]; // the node of the cycle that an outside node is best made the head of
        for (int i = 0; i < count; i++) {
            int node = outside[i];
            for (int j = 0; j < count; j++) {
                small[i * m + j] = scores[node * n + outside[j]];
            }
            leave[i] = cycle[0];
            enter[i] = cycle[0];
            for (int k : cycle) {
                leave[i] = scores[node * n + k] > scores[node * n + leave[i]] ? k : leave[i];
                enter[i] = gain(scores, n, heads, k, node) > gain(scores, n, heads, enter[i], node) ? k : enter[i];
            }
            small[i * m + m - 1] = scores[node * n + leave[i]];
            small[(m - 1) * m + i] = gain(scores, n, heads, enter[i], node);
        }
        var found = heads(small, m);
        var result = heads.clone();
        for (int i = 1; i < count; i++) {
            result[outside[i]] = found[i] == m - 1 ? leave[i] : outside[found[i]];
        }
        int entered = found[m - 1];
        result[enter[entered]] = outside[entered];
        return result;
    }

    /** What the tree gains when a node of the cycle takes another head. */
    private static double gain(double[] scores, int n, int[] heads, int node, int head) {
        return scores[node * n + head] - scores[node * n + heads[node]];
    }

    /** The nodes of one cycle, or none where the heads make a tree under node 0. */
    static int[] cycle(int[] heads) {
        var seen = new int[heads.length]; // 0: not yet; else the node from which it was first reached
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node != 0 && seen[node] == 0) {
                seen[node] = start;
                node = heads[node];
            }
            if (node != 0 && seen[node] == start) {
                return from(heads, node);
            }
        }
        return new int[0];
    }

    private static int[] from(int[] heads, int start) {
        var cycle = new int[heads.length];
        int length = 0;
        int node = start;
        do {
            cycle[length++] = node;
            node = heads[node];
        } while (node != start);
        return Arrays.copyOf(cycle, length);
    }
}
