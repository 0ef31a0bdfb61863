package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone is said to say something: who, in which words it is said that they say it, and what.
 *
 * @param source who
 * @param cue the words that say so
 * @param content the pieces of what is said, in order, not overlapping; never empty
 * @param style quoted, reported, or both
 * @param within the attribution in whose content this one stands: "TASS quoted Lavrov, saying that …" gives Lavrov's within
 *     that of TASS
 */
public record Attribution(Source source, Cue cue, List<Span> content, Style style, Optional<Attribution> within) {

    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content at " + cue.spans());
        }
    }
}
