package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * Who acts or speaks in an article: everything there that is said of one country, body, outlet, group or person.
 *
 * @param name the fullest name that the article gives, or the lexicon's name where the article uses a metonym ("Iran" for
 *     "Tehran"); of an unnamed actor the words that stand for it ("three officials")
 * @param kind what sort it is
 * @param country ISO 3166-1 alpha-3 code of the country that it is or belongs to
 * @param sector PLOVER's sector code, such as {@code GOV}, {@code MIL}, {@code MED}
 * @param office the post that the person holds
 * @param mentions where the article names it, in order, without repetition; pronouns and titles included. Empty for an
 *     outlet that the text does not name
 */
public record Actor(
        String name,
        ActorKind kind,
        Optional<String> country,
        Optional<String> sector,
        Optional<Office> office,
        List<Span> mentions) {

    public Actor {
        mentions = List.copyOf(mentions);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor without a name at " + mentions);
        }
    }
}
