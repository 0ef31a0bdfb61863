package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.onrecord.model.Range;

/**
 * Finds every run of words that is likely enough to be exactly right, from scores of BIO tags: whose probability under the linear
 * chain, by forward and backward sums, is at least what is asked of its kind. Runs may overlap. As in training/namespans.py.
 *
 * @param <K> the kinds
 */
final class TagRuns<K> {

    private static final double ILLEGAL = 1e4; // as in Viterbi

    private final int tags;
    private final double[] moves; // from tag a to tag b at a * tags + b
    private final boolean[] continues;
    private final List<Kind<K>> kinds = new ArrayList<>();

    /** A kind, the tags that begin and continue it, and how likely a run must be. */
    private record Kind<K>(K kind, int begins, int continues, double least) {}

    /**
     * A run of words.
     *
     * @param range its words, counted from the begin of the window
     * @param kind what it is
     * @param chance how likely just this run is of just this kind
     */
    record Run<K>(Range range, K kind, double chance) {}

    /**
     * @param labels {@code O}, {@code B-…} and {@code I-…}
     * @param learned what each move from tag to tag is worth, by rows
     * @param kindOf what the part of a label after the hyphen means
     * @param least how likely a run of a kind must be, above 0 and below 1
     */
    TagRuns(List<String> labels, float[] learned, Function<String, K> kindOf, ToDoubleFunction<K> least) {
        tags = labels.size();
        moves = new double[tags * tags];
        continues = new boolean[tags];
        for (int b = 0; b < tags; b++) {
            continues[b] = labels.get(b).startsWith("I-");
            for (int a = 0; a < tags; a++) {
                boolean legal = !continues[b]
                        || (!labels.get(a).equals("O")
                                && labels.get(a)
                                        .substring(2)
                                        .equals(labels.get(b).substring(2)));
                moves[a * tags + b] = learned[a * tags + b] - (legal ? 0 : ILLEGAL);
            }
            if (labels.get(b).startsWith("B-")) {
                var name = labels.get(b).substring(2);
                var kind = kindOf.apply(name);
                kinds.add(new Kind<>(kind, b, labels.indexOf("I-" + name), least.applyAsDouble(kind)));
            }
        }
    }

    /** The runs, kind by kind, each in order of begin and end. */
    List<Run<K>> find(Table scores) {
        var chain = new Chain(scores);
        var runs = new ArrayList<Run<K>>();
        for (var kind : kinds) {
            addLikely(chain, kind, runs);
        }
        return runs;
    }

    private void addLikely(Chain chain, Kind<K> kind, List<Run<K>> runs) {
        double floor = chain.total + Math.log(kind.least());
        for (int begin = 0; begin < chain.rows; begin++) {
            int tag = kind.begins();
            double soFar = chain.before[begin * tags + tag];
            for (int end = begin + 1; soFar + chain.after[(end - 1) * tags + tag] >= floor; end++) {
                double whole = end < chain.rows ? soFar + chain.stops(tag, kind.continues(), end) : soFar;
                if (whole >= floor) {
                    runs.add(new Run<>(new Range(begin, end), kind.kind(), Math.exp(whole - chain.total)));
                }
                if (end == chain.rows) {
                    break;
                }
                soFar += moves[tag * tags + kind.continues()] + chain.emit[end * tags + kind.continues()];
                tag = kind.continues();
            }
        }
    }

    /** Logarithms of the sums over all tag sequences of one text. */
    private final class Chain {

        private final int rows;
        private final double[] emit; // by row and tag: scores
        private final double[] before; // sums over all that ends with this tag here
        private final double[] after; // sums over all that follows this tag here
        private final double total;

        Chain(Table scores) {
            rows = scores.rows();
            emit = new double[rows * tags];
            for (int row = 0; row < rows; row++) {
                for (int tag = 0; tag < tags; tag++) {
                    emit[row * tags + tag] = scores.at(row, tag) - (row == 0 && continues[tag] ? ILLEGAL : 0);
                }
            }
            before = new double[rows * tags];
            after = new double[rows * tags];
            System.arraycopy(emit, 0, before, 0, tags);
            var options = new double[tags];
            for (int row = 1; row < rows; row++) {
                for (int b = 0; b < tags; b++) {
                    for (int a = 0; a < tags; a++) {
                        options[a] = before[(row - 1) * tags + a] + moves[a * tags + b];
                    }
                    before[row * tags + b] = logOfSum(options) + emit[row * tags + b];
                }
            }
            for (int row = rows - 2; row >= 0; row--) {
                for (int a = 0; a < tags; a++) {
                    for (int b = 0; b < tags; b++) {
                        int next = (row + 1) * tags + b;
                        options[b] = moves[a * tags + b] + emit[next] + after[next];
                    }
                    after[row * tags + a] = logOfSum(options);
                }
            }
            total = logOfSum(Arrays.copyOfRange(before, (rows - 1) * tags, rows * tags));
        }

        /** The sum over all that goes on at a row with any tag but one. */
        double stops(int tag, int but, int row) {
            var options = new double[tags];
            for (int b = 0; b < tags; b++) {
                options[b] = b == but
                        ? Double.NEGATIVE_INFINITY
                        : moves[tag * tags + b] + emit[row * tags + b] + after[row * tags + b];
            }
            return logOfSum(options);
        }

        private static double logOfSum(double[] logarithms) {
            double most = Double.NEGATIVE_INFINITY;
            for (double value : logarithms) {
                most = Math.max(most, value);
            }
            double sum = 0;
            for (double value : logarithms) {
                sum += Math.exp(value - most);
            }
            return most + Math.log(sum);
        }
    }
}
