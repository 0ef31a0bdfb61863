package org.onrecord.model;

import java.util.List;

/**
 * The words that say that something is said: "said", "has yet to confirm", "according to".
 *
 * @param spans the words, in order; never empty
 * @param lemma dictionary form of the word that carries the meaning: "say", "confirm", "according"
 */
public record Cue(List<Span> spans, String lemma) {

    public Cue {
        spans = List.copyOf(spans);
        if (spans.isEmpty() || lemma.isEmpty()) {
            throw new IllegalArgumentException("a cue needs words and a lemma: " + spans + " " + lemma);
        }
    }
}
