package org.onrecord.analysis;

import java.util.List;

/** Names the relation of each word to its head, from what both bring to it. */
final class RelationDecoder {

    private static final String ROOT = "root";

    private final List<String> labels;
    private final int root;
    private final float[] bias;
    private final float[] weights; // by columns, so that the inner loop is a sum of vectors

    RelationDecoder(NetworkConstants constants) {
        labels = constants.labels("relation");
        root = labels.indexOf(ROOT);
        bias = constants.weights("relation_bias");
        var rows = constants.weights("relation_weight");
        int width = rows.length / bias.length;
        weights = new float[rows.length];
        for (int label = 0; label < bias.length; label++) {
            for (int i = 0; i < width; i++) {
                weights[i * bias.length + label] = rows[label * width + i];
            }
        }
    }

    /**
     * The relation of each word; {@code root} at roots and nowhere else.
     *
     * @param heads for each word of the window its head, or {@link TreeDecoder#ROOT}
     */
    String[] relations(Scores scores, int[] heads) {
        var dependents = scores.of(Head.RELATION_DEPENDENT);
        var governors = scores.of(Head.RELATION_HEAD);
        var relations = new String[heads.length];
        for (int word = 0; word < heads.length; word++) {
            relations[word] =
                    heads[word] == TreeDecoder.ROOT ? ROOT : relation(dependents, word, governors, heads[word] + 1);
        }
        return relations;
    }

    private String relation(Table dependents, int dependent, Table governors, int governor) {
        var both = dependents.row(dependent);
        governors.addRow(governor, both);
        var sums = bias.clone();
        for (int i = 0; i < both.length; i++) {
            float part = both[i];
            if (part > 0) {
                int from = i * sums.length;
                for (int label = 0; label < sums.length; label++) {
                    sums[label] += part * weights[from + label];
                }
            }
        }
        if (root >= 0) {
            sums[root] = Float.NEGATIVE_INFINITY;
        }
        return labels.get(new Table(sums, sums.length).best(0));
    }
}
