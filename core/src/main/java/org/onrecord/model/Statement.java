package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * A cue, tied by the network to the words that name the source and to the pieces of the content.
 *
 * @param cue the words that say that something is said
 * @param source who says it; empty where the text names nobody
 * @param content what is said, in order; never empty
 */
public record Statement(Range cue, Optional<Range> source, List<Range> content) {

    public Statement {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content at " + cue);
        }
    }

    /** The statement so many words later. */
    public Statement moved(int by) {
        return new Statement(
                cue.moved(by),
                source.map(range -> range.moved(by)),
                content.stream().map(range -> range.moved(by)).toList());
    }
}
