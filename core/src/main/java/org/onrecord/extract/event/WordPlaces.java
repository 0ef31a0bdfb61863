package org.onrecord.extract.event;

import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Range;
import org.onrecord.model.Span;

/** Which words stand at some characters. */
final class WordPlaces {

    private final Tree tree;

    WordPlaces(Tree tree) {
        this.tree = tree;
    }

    /** The words of which at least one character is in the span; empty where none is. */
    Optional<Range> range(Span span) {
        int begin = firstEndingAfter(span.begin());
        int end = begin;
        while (end < tree.size() && tree.token(end).span().begin() < span.end()) {
            end++;
        }
        return end > begin ? Optional.of(new Range(begin, end)) : Optional.empty();
    }

    private int firstEndingAfter(int character) {
        int low = 0;
        int high = tree.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tree.token(middle).span().end() > character) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
