package org.onrecord.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor;
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

    /** Words of a name that are written small: "Joint Union of Seamen". */
    private static final Set<String> SMALL =
            Set.of("of", "for", "the", "and", "in", "on", "de", "la", "al", "der", "von");

    public Party {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a party needs a key and a name: " + key + ", " + name);
        }
    }

    /** An actor of one article, comparable to those of others. */
    public static Party of(Actor actor) {
        return of(actor.name(), actor.kind(), actor.country());
    }

    /** The party of an actor that is known by these. */
    public static Party of(String name, ActorKind kind, Optional<String> country) {
        return new Party(PartyKey.of(name, kind, country), name, kind, country);
    }

    /** An outlet under its usual name: it has the same key as the actor of that name in any article. */
    public static Party outlet(String name) {
        return new Party(
                PartyKey.of(name, ActorKind.OUTLET, Optional.empty()), name, ActorKind.OUTLET, Optional.empty());
    }

    /** Whether the article says who it is: "three officials" are not named. */
    public boolean isNamed() {
        return kind != ActorKind.UNNAMED;
    }

    /**
     * Whether a voice under this name is the same voice in any article: "Ann Lee" and "the Joint Seamen's Union" are, "three
     * officials" and "dock workers" are not.
     */
    public boolean isSameEverywhere() {
        return switch (kind) {
            case UNNAMED, GROUP -> isProper(List.of(name.split(" ", -1)));
            case COUNTRY, GOVERNMENT, IGO, NGO, COMPANY, OUTLET, ARMED_GROUP, PARTY, PERSON -> true;
        };
    }

    private static boolean isProper(List<String> words) {
        return words.size() > 1
                && words.stream()
                        .filter(word -> !SMALL.contains(word))
                        .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
    }
}
