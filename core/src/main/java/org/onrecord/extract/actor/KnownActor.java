package org.onrecord.extract.actor;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.ActorKind;

/**
 * An actor that a lexicon, or a user's file, knows before any article is read.
 *
 * @param name the name that the record gives it
 * @param aliases other names, as printed; may be empty
 * @param kind what sort it is
 * @param country ISO 3166-1 alpha-3 code of the country that it is or belongs to
 * @param sector PLOVER's sector code
 */
public record KnownActor(
        String name, List<String> aliases, ActorKind kind, Optional<String> country, Optional<String> sector) {

    public KnownActor {
        aliases = List.copyOf(aliases);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a known actor without a name: " + aliases);
        }
    }
}
