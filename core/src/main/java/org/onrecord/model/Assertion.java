package org.onrecord.model;

import java.util.Optional;

/**
 * One event told by one chain of voices at one place.
 *
 * @param event what is told; empty where the words only point at another assertion ("confirmed the information")
 * @param chain who tells it, through whom
 * @param stance how the last voice of the chain stands to it
 * @param details whether that voice gives more than its bare stance; false for "confirmed it without giving details"
 * @param factuality how firmly that voice puts it
 * @param about the assertion that this one points at
 * @param evidence the words that tell it: the sentence, or the part of it, that holds the event and its voice
 */
public record Assertion(
        Optional<Event> event,
        SourceChain chain,
        Stance stance,
        boolean details,
        Factuality factuality,
        Optional<Assertion> about,
        Span evidence) {

    public Assertion {
        if (event.isEmpty() && about.isEmpty()) {
            throw new IllegalArgumentException("an assertion of nothing at " + evidence);
        }
    }
}
