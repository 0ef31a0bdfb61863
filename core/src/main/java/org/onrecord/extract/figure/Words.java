package org.onrecord.extract.figure;

import java.util.Optional;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Span;

/** Finds the words that stand at some characters. */
final class Words {

    private Words() {}

    /** The words that lie in a stretch of text; empty where none does. */
    static Optional<Range> of(Span span, Analysis analysis) {
        var tokens = analysis.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
            end++;
        }
        return end > low ? Optional.of(new Range(low, end)) : Optional.empty();
    }
}
