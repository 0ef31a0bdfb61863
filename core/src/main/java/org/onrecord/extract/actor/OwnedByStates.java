package org.onrecord.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.lexicon.Lexicon;

/** Nouns of offices and bodies that only a state or its parts have. */
final class OwnedByStates {

    private static final Set<String> NOUNS =
            Lexicon.rows("state-words.tsv", 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private OwnedByStates() {}

    static boolean has(String noun) {
        return NOUNS.contains(noun.toLowerCase(Locale.ROOT));
    }
}
