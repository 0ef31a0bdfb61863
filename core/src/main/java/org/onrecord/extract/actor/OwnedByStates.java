package org.onrecord.extract.actor;

import java.util.Locale;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** Nouns of offices and bodies that only a state or its parts have. */
final class OwnedByStates {

    private static final Map<String, String> NOUNS = Lexicon.values("state-words.tsv");

    private OwnedByStates() {}

    static boolean has(String noun) {
        return NOUNS.containsKey(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether who has it governs: a minister, not a coast. */
    static boolean isBody(String noun) {
        return "body".equals(NOUNS.get(noun.toLowerCase(Locale.ROOT)));
    }
}
