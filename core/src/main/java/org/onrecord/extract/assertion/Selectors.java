package org.onrecord.extract.assertion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;

/** What words say of the words below them: "managed to" that they are so, "refused to" that they are not. */
final class Selectors {

    private static final int COLUMNS = 5;

    private final Map<String, Selector> selectors = new HashMap<>();

    /**
     * What one word says.
     *
     * @param so what is below where the word itself is so
     * @param notSo what is below where the word itself is not so
     * @param tense the time of what is below: {@code same}, {@code past}, {@code present}, {@code future}
     */
    record Selector(Effect so, Effect notSo, String tense) {

        Effect under(Degree degree) {
            return degree.isNot() ? notSo : so;
        }
    }

    Selectors() {
        for (var row : Lexicon.rows("factuality-selectors.tsv", COLUMNS)) {
            selectors.put(row.get(0), new Selector(Effect.of(row.get(1)), Effect.of(row.get(2)), row.get(3)));
        }
    }

    /** What the word above says of the word that hangs on it. */
    Optional<Selector> of(Tree tree, Link link) {
        var lemma = tree.token(link.governor()).lemma();
        for (int child : tree.children(link.governor())) {
            if (tree.token(child).relation().equals("advmod")) {
                var special =
                        selectors.get(lemma + " " + tree.token(child).lemma() + " " + link.kind()); // "has yet to"
                if (special != null) {
                    return Optional.of(special);
                }
            }
        }
        return Optional.ofNullable(selectors.get(lemma + " " + link.kind()));
    }

    boolean has(String lemma, String kind) {
        return selectors.containsKey(lemma + " " + kind);
    }
}
