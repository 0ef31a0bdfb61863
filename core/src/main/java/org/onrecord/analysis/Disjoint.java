package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Range;

/** Chooses runs of words that do not overlap. */
final class Disjoint {

    /**
     * A run of words.
     *
     * @param range its words
     * @param kind what it is
     * @param worth what it adds where it is chosen; above 0
     */
    record Weighed<K>(Range range, K kind, double worth) {}

    private Disjoint() {}

    /**
     * Of some runs, those without overlaps that are worth most in sum, in order; of equal choices the first.
     *
     * @param length how many words the runs are of
     */
    static <K> List<SpanDecoder.Found<K>> best(List<Weighed<K>> runs, int length) {
        var byEnd = new ArrayList<List<Weighed<K>>>();
        for (int end = 0; end <= length; end++) {
            byEnd.add(new ArrayList<>());
        }
        runs.forEach(run -> byEnd.get(run.range().end()).add(run));
        var worth = new double[length + 1]; // by end: of the best choice up to there
        var last = new ArrayList<List<Weighed<K>>>(); // by end: the run that ends there, if it is taken
        last.add(List.of());
        for (int end = 1; end <= length; end++) {
            worth[end] = worth[end - 1];
            List<Weighed<K>> taken = List.of();
            for (var run : byEnd.get(end)) {
                double option = worth[run.range().begin()] + run.worth();
                if (option > worth[end]) {
                    worth[end] = option;
                    taken = List.of(run);
                }
            }
            last.add(taken);
        }
        return taken(last);
    }

    private static <K> List<SpanDecoder.Found<K>> taken(List<List<Weighed<K>>> last) {
        var found = new ArrayList<SpanDecoder.Found<K>>();
        for (int end = last.size() - 1; end > 0; ) {
            if (last.get(end).isEmpty()) {
                end--;
            } else {
                var run = last.get(end).getFirst();
                found.add(new SpanDecoder.Found<>(run.range(), run.kind()));
                end = run.range().begin();
            }
        }
        return found.reversed();
    }
}
