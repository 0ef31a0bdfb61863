package org.onrecord.link.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.link.Party;
import org.onrecord.model.ActorKind;

/** Finds whose matter it is: the states and bodies that stand behind the actors, as keys and names. */
final class Lands {

    private static final int COLUMNS = 6;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> byWord = new HashMap<>();

    Lands() {
        for (var cells : Lexicon.rows("countries.tsv", COLUMNS)) {
            names.put(cells.get(0), cells.get(1));
            for (int column = 1; column <= 3; column++) {
                Lexicon.words(cells.get(column)).forEach(word -> byWord.putIfAbsent(word, cells.get(0)));
            }
        }
    }

    /** The key of who stands behind an actor; empty where that is nobody who makes treaties. */
    Optional<String> of(Party party) {
        return switch (party.kind()) {
            case COUNTRY, GOVERNMENT -> party.country().or(() -> Optional.of(party.key()));
            case PERSON, GROUP, UNNAMED -> party.country();
            case IGO, ARMED_GROUP -> Optional.of(party.key());
            case NGO, COMPANY, OUTLET, PARTY -> Optional.empty();
        };
    }

    Set<String> of(Collection<Party> parties) {
        var keys = new LinkedHashSet<String>();
        parties.forEach(party -> of(party).ifPresent(keys::add));
        return keys;
    }

    /** Those that words name: "between Norland and Ostmark", "the Russian-Iranian treaty". */
    Set<String> in(String words, Collection<Party> known) {
        var keys = new LinkedHashSet<String>();
        for (var word : words.split("[^\\p{L}]+", -1)) {
            Optional.ofNullable(byWord.get(word)).ifPresent(keys::add);
        }
        for (var party : known) {
            if (isState(party)
                    && Pattern.compile("\\b" + Pattern.quote(party.name()) + "\\b")
                            .matcher(words)
                            .find()) {
                of(party).ifPresent(keys::add);
            }
        }
        return keys;
    }

    /** Names of keys, as the parties give them, else the lexicon. */
    List<String> names(Collection<String> keys, Collection<Party> known) {
        var given = new LinkedHashMap<String, String>();
        known.stream()
                .filter(Lands::isState)
                .forEach(party -> of(party).ifPresent(key -> given.putIfAbsent(key, party.name())));
        return keys.stream()
                .map(key -> given.getOrDefault(key, names.getOrDefault(key, key)))
                .toList();
    }

    private static boolean isState(Party party) {
        return party.kind() == ActorKind.COUNTRY
                || party.kind() == ActorKind.IGO
                || party.kind() == ActorKind.ARMED_GROUP
                || (party.kind() == ActorKind.GOVERNMENT && party.country().isEmpty());
    }
}
