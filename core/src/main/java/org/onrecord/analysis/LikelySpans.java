package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.onrecord.model.Range;

/**
 * Finds the runs of words that are likeliest to be exactly right, from scores of BIO tags: of those whose probability under the
 * linear chain is above what is asked of their kind, the set without overlaps that is most above it in sum (decoding by minimum
 * Bayes risk, Goodman 1996; probabilities by forward-backward). Finds more than the best sequence does, which gives a run up
 * where several ends are about as likely. As in training/decode.py.
 *
 * @param <K> the kinds
 */
final class LikelySpans<K> {

    private static final double ILLEGAL = 1e4; // as in Viterbi

    private final int tags;
    private final double[] moves; // from tag a to tag b at a * tags + b
    private final boolean[] continues;
    private final List<Kind<K>> kinds = new ArrayList<>();

    /** A kind, the tags that begin and continue it, and how likely a run must be. */
    private record Kind<K>(K kind, int begins, int continues, double sure) {}

    /** A run, and by how much its probability is above what is asked. */
    private record Likely<K>(SpanDecoder.Found<K> found, double worth) {}

    /**
     * @param labels {@code O}, {@code B-…} and {@code I-…}
     * @param learned what each move from tag to tag is worth, by rows
     * @param kindOf what the part of a label after the hyphen means
     * @param sure how likely a run of a kind must be, above 0 and below 1
     */
    LikelySpans(List<String> labels, float[] learned, Function<String, K> kindOf, ToDoubleFunction<K> sure) {
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
                kinds.add(new Kind<>(kind, b, labels.indexOf("I-" + name), sure.applyAsDouble(kind)));
            }
        }
    }

    /** The runs, in order, not overlapping. */
    List<SpanDecoder.Found<K>> find(Table scores) {
        var chain = new Chain(scores);
        var byEnd = new ArrayList<List<Likely<K>>>();
        for (int end = 0; end <= scores.rows(); end++) {
            byEnd.add(new ArrayList<>());
        }
        for (var kind : kinds) {
            addLikely(chain, kind, byEnd);
        }
        return best(byEnd);
    }

    private void addLikely(Chain chain, Kind<K> kind, List<List<Likely<K>>> byEnd) {
        double floor = chain.total + Math.log(kind.sure());
        for (int begin = 0; begin < chain.rows; begin++) {
            int tag = kind.begins();
            double soFar = chain.before[begin * tags + tag];
            for (int end = begin + 1; soFar + chain.after[(end - 1) * tags + tag] >= floor; end++) {
                double whole = end < chain.rows ? soFar + chain.stops(tag, kind.continues(), end) : soFar;
                if (whole >= floor) {
                    var found = new SpanDecoder.Found<>(new Range(begin, end), kind.kind());
                    byEnd.get(end).add(new Likely<>(found, Math.exp(whole - chain.total) - kind.sure()));
                }
                if (end == chain.rows) {
                    break;
                }
                soFar += moves[tag * tags + kind.continues()] + chain.emit[end * tags + kind.continues()];
                tag = kind.continues();
            }
        }
    }

    /** The runs without overlaps that are worth most in sum. */
    private static <K> List<SpanDecoder.Found<K>> best(List<List<Likely<K>>> byEnd) {
        var worth = new double[byEnd.size()];
        var last = new ArrayList<List<SpanDecoder.Found<K>>>(); // by end: the run that ends there, if it is taken
        last.add(List.of());
        for (int end = 1; end < byEnd.size(); end++) {
            worth[end] = worth[end - 1];
            List<SpanDecoder.Found<K>> taken = List.of();
            for (var likely : byEnd.get(end)) {
                double option = worth[likely.found().range().begin()] + likely.worth();
                if (option > worth[end]) {
                    worth[end] = option;
                    taken = List.of(likely.found());
                }
            }
            last.add(taken);
        }
        var found = new ArrayList<SpanDecoder.Found<K>>();
        for (int end = byEnd.size() - 1; end > 0; ) {
            if (last.get(end).isEmpty()) {
                end--;
            } else {
                found.add(last.get(end).getFirst());
                end = found.getLast().range().begin();
            }
        }
        return found.reversed();
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
