package org.onrecord.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be kept of one record.
 *
 * @param print what shows where the article's text comes from
 * @param lines its entries, in the order of the record
 */
public record Posting(Print print, List<Line> lines) {

    public Posting {
        lines = List.copyOf(lines);
    }

    /**
     * One entry and where it belongs.
     *
     * @param linkage to which claim it belongs
     * @param keys under which later entries find it
     * @param vector the meaning of the sentence that tells it
     */
    public record Line(Linkage linkage, Set<String> keys, Optional<SentenceVector> vector) {

        public Line {
            keys = Set.copyOf(keys);
        }
    }
}
