package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Range;

/**
 * Finds runs of words of some kind from scores of BIO tags.
 *
 * @param <K> the kinds
 */
final class SpanDecoder<K> {

    /**
     * A run of words of a kind.
     *
     * @param range its words, counted from the begin of the window
     * @param kind what it is
     */
    record Found<K>(Range range, K kind) {}

    private final Viterbi viterbi;
    private final List<Tag<K>> tags;

    private record Tag<K>(boolean begins, @Nullable K kind) {}

    /**
     * @param labels {@code O}, {@code B-…} and {@code I-…}
     * @param moves what each move from tag to tag is worth
     * @param kindOf what the part of a label after the hyphen means
     */
    SpanDecoder(List<String> labels, float[] moves, Function<String, K> kindOf) {
        viterbi = new Viterbi(labels, moves);
        tags = labels.stream()
                .map(label -> label.equals("O")
                        ? new Tag<K>(false, null)
                        : new Tag<>(label.startsWith("B-"), kindOf.apply(label.substring(2))))
                .toList();
    }

    /** The runs, in order, not overlapping. */
    List<Found<K>> find(Table scores) {
        var path = viterbi.best(scores);
        var found = new ArrayList<Found<K>>();
        for (int begin = 0, end; begin < path.length; begin = end) {
            end = begin + 1;
            var kind = tags.get(path[begin]).kind();
            if (kind != null) {
                while (end < path.length && continues(tags.get(path[end]), kind)) {
                    end++;
                }
                found.add(new Found<>(new Range(begin, end), kind));
            }
        }
        return found;
    }

    private static <K> boolean continues(Tag<K> tag, K kind) {
        return !tag.begins() && kind.equals(tag.kind());
    }
}
