package org.onrecord.analysis;

import java.util.List;

/** The best sequence of BIO tags under scores for each word and for each move from tag to tag (Viterbi 1967). */
final class Viterbi {

    /** Cost of an {@code I-} tag that continues nothing: more than any score. */
    private static final float ILLEGAL = 1e4f;

    private final int tags;
    private final float[] moves; // from tag a to tag b at a * tags + b
    private final float[] start;

    /**
     * @param tags {@code O}, {@code B-…} and {@code I-…}
     * @param learned what training found each move to be worth, by rows
     */
    Viterbi(List<String> tags, float[] learned) {
        this.tags = tags.size();
        moves = learned.clone();
        start = new float[this.tags];
        for (int b = 0; b < this.tags; b++) {
            var after = tags.get(b);
            if (after.startsWith("I-")) {
                start[b] = -ILLEGAL;
                for (int a = 0; a < this.tags; a++) {
                    var before = tags.get(a);
                    if (before.equals("O") || !before.substring(2).equals(after.substring(2))) {
                        moves[a * this.tags + b] -= ILLEGAL;
                    }
                }
            }
        }
    }

    /** A tag for every row of the scores. */
    int[] best(Table scores) {
        int rows = scores.rows();
        var back = new int[rows * tags];
        var best = start.clone();
        scores.addRow(0, best);
        for (int row = 1; row < rows; row++) {
            var next = new float[tags];
            for (int b = 0; b < tags; b++) {
                int from = 0;
                float most = best[0] + moves[b];
                for (int a = 1; a < tags; a++) {
                    float option = best[a] + moves[a * tags + b];
                    if (option > most) {
                        most = option;
                        from = a;
                    }
                }
                back[row * tags + b] = from;
                next[b] = most;
            }
            scores.addRow(row, next);
            best = next;
        }
        var path = new int[rows];
        path[rows - 1] = new Table(best, tags).best(0);
        for (int row = rows - 1; row > 0; row--) {
            path[row - 1] = back[row * tags + path[row]];
        }
        return path;
    }
}
