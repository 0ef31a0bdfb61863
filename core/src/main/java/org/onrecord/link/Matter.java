package org.onrecord.link;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.EventType;

/**
 * What an entry tells: who did what to whom, when and where, in a form that can be compared across articles.
 *
 * @param predicate dictionary form of the word that tells it: "supply"
 * @param type PLOVER's type; empty for what lies outside politics
 * @param mode PLOVER's mode
 * @param actors who does it; may be empty
 * @param recipients to whom; may be empty
 * @param theme what it is about, in the article's words
 * @param place where, in the article's words
 * @param time when
 * @param amounts amounts in the words that tell it, in order; may be empty
 */
public record Matter(
        String predicate,
        Optional<EventType> type,
        Optional<String> mode,
        List<Party> actors,
        List<Party> recipients,
        Optional<String> theme,
        Optional<String> place,
        Optional<Period> time,
        List<Amount> amounts) {

    public Matter {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        amounts = List.copyOf(amounts);
    }
}
