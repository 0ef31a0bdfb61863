package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that is told to be done, whether or not it was: who, what, to whom, when.
 *
 * @param predicate the word that tells it
 * @param type PLOVER's type; empty for what lies outside politics ("died in a crash", "grew by 3 percent")
 * @param mode PLOVER's mode, such as {@code airstrike}, {@code return}
 * @param context PLOVER's contexts, such as {@code military}; may be empty
 * @param cameo CAMEO code, two to four digits, where the type, mode and predicate map to one
 * @param actors who does it; may be empty ("missiles were supplied")
 * @param recipients to whom; may be empty
 * @param theme what it is about: "missiles", "to cease its support"
 * @param place where
 * @param time when
 * @param rule the id of the frame that found it, {@code network} where a classifier gave the type, {@link #OPEN} or {@link #NO_FRAME}
 */
public record Event(
        Predicate predicate,
        Optional<EventType> type,
        Optional<String> mode,
        List<String> context,
        Optional<String> cameo,
        List<Actor> actors,
        List<Actor> recipients,
        Optional<Phrase> theme,
        Optional<Phrase> place,
        Optional<EventTime> time,
        String rule) {

    /** The rule of a clause that no frame knows. */
    public static final String NO_FRAME = "clause";

    /** The rule of an event that no frame knows, but of which the article says outright that it is open. */
    public static final String OPEN = "open";

    public Event {
        context = List.copyOf(context);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        if (mode.isPresent() && type.isEmpty()) {
            throw new IllegalArgumentException("a mode without a type at " + predicate.span());
        }
    }
}
