package org.onrecord.extract.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** What common nouns mean: persons, groups, places, and so on. */
final class Nouns {

    private final Map<String, Sort> sorts = new HashMap<>();

    Nouns() {
        Lexicon.values("noun-classes.tsv")
                .forEach((noun, sort) -> sorts.put(noun, Sort.valueOf(sort.toUpperCase(Locale.ROOT))));
        Lexicon.rows("bodies.tsv", 2).forEach(row -> sorts.put(row.getFirst(), Sort.GROUP));
        Lexicon.rows("offices.tsv", 2).forEach(row -> sorts.put(row.getFirst(), Sort.PERSON));
    }

    Sort of(String lemma) {
        return sorts.getOrDefault(lemma, Sort.UNKNOWN);
    }
}
