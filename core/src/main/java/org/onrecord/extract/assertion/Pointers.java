package org.onrecord.extract.assertion;

import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** The words that point at what was told before: "the claim", "it". */
final class Pointers {

    private final Map<String, String> pointers = Lexicon.values("pointers.tsv");

    boolean has(String lemma) {
        return pointers.containsKey(lemma);
    }

    /** Whether a word says that a voice told it: "claim", "report"; not "it". */
    boolean isTold(String lemma) {
        return "told".equals(pointers.get(lemma));
    }
}
