package org.onrecord.model;

import java.util.List;

/**
 * Who passed an assertion on: first the outlet that prints it, last the voice it began with.
 *
 * @param voices never empty; the first has no attribution, every other one has
 */
public record SourceChain(List<Voice> voices) {

    public SourceChain {
        voices = List.copyOf(voices);
        if (voices.isEmpty()
                || voices.getFirst().attribution().isPresent()
                || voices.stream().skip(1).anyMatch(voice -> voice.attribution().isEmpty())) {
            throw new IllegalArgumentException(
                    "a chain begins with the outlet and goes on with attributions: " + voices);
        }
    }

    /** The voice that it began with, as far as we can see. */
    public Voice origin() {
        return voices.getLast();
    }
}
