package org.onrecord.extract.assertion;

import java.util.List;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** The words that point at what was told before: "the claim", "it". */
final class Pointers {

    private static final String ANY = "any";
    private static final String TOLD = "told";

    private final Map<String, String> pointers = Lexicon.values("pointers.tsv");

    boolean has(String lemma) {
        return pointers.containsKey(lemma);
    }

    /** The cues, one of which must have told what the word points at; empty where any will do. */
    List<String> cues(String lemma) {
        var told = pointers.getOrDefault(lemma, ANY);
        return told.equals(ANY) || told.equals(TOLD) ? List.of() : Lexicon.words(told);
    }

    /** Whether a word says that a voice told it: "claim", "report"; not "it". */
    boolean isTold(String lemma) {
        return !pointers.getOrDefault(lemma, ANY).equals(ANY);
    }
}
