package org.onrecord.link;

import java.util.Optional;
import org.onrecord.model.ActorKind;

/**
 * An actor as the ledger keeps it, comparable across articles.
 *
 * @param key the same for the same actor in any article: a country's code ({@code IRN}), else the name in lower case without
 *     accents or titles ({@code grant shapps}); of an unnamed actor its words, which are the same actor only inside one article
 * @param name the name, as the article or a lexicon gives it
 * @param kind what sort it is
 * @param country ISO 3166-1 alpha-3 code of the country that it is or belongs to
 */
public record Party(String key, String name, ActorKind kind, Optional<String> country) {

    public Party {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a party needs a key and a name: " + key + ", " + name);
        }
    }

    /** Whether the article says who it is: "three officials" are not named. */
    public boolean isNamed() {
        return kind != ActorKind.UNNAMED;
    }
}
