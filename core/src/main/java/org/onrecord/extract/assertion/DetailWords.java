package org.onrecord.extract.assertion;

import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** The words for more than a bare statement: "details", "elaborate". */
final class DetailWords {

    private final Map<String, String> words = Lexicon.values("no-details.tsv");

    boolean has(String lemma) {
        return words.containsKey(lemma);
    }
}
