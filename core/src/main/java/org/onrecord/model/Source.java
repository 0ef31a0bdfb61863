package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * Who is said to say something.
 *
 * @param spans the words that name the source at this place ("he", "the minister"), in order; empty where nobody is named
 *     ("it was revealed that")
 * @param name the fullest name that the article gives this source ("Ann Lee"); empty where it gives none
 */
public record Source(List<Span> spans, Optional<String> name) {

    /** The source of a content of which nobody is said to be the source. */
    public static final Source NOBODY = new Source(List.of(), Optional.empty());

    public Source {
        spans = List.copyOf(spans);
    }
}
