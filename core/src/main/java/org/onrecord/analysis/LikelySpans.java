package org.onrecord.analysis;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Finds the runs of words that are likeliest to be exactly right, from scores of BIO tags: of those whose probability is above what
 * is asked of their kind ({@link TagRuns}), the set without overlaps that is most above it in sum (decoding by minimum Bayes risk,
 * Goodman 1996). Finds more than the best sequence does, which gives a run up where several ends are about as likely. As in
 * training/decode.py.
 *
 * @param <K> the kinds
 */
final class LikelySpans<K> {

    private final TagRuns<K> runs;
    private final ToDoubleFunction<K> sure;

    /**
     * @param labels {@code O}, {@code B-…} and {@code I-…}
     * @param learned what each move from tag to tag is worth, by rows
     * @param kindOf what the part of a label after the hyphen means
     * @param sure how likely a run of a kind must be, above 0 and below 1
     */
    LikelySpans(List<String> labels, float[] learned, Function<String, K> kindOf, ToDoubleFunction<K> sure) {
        runs = new TagRuns<>(labels, learned, kindOf, sure);
        this.sure = sure;
    }

    /** The runs, in order, not overlapping. */
    List<SpanDecoder.Found<K>> find(Table scores) {
        var weighed = runs.find(scores).stream()
                .map(run ->
                        new Disjoint.Weighed<>(run.range(), run.kind(), run.chance() - sure.applyAsDouble(run.kind())))
                .toList();
        return Disjoint.best(weighed, scores.rows());
    }
}
