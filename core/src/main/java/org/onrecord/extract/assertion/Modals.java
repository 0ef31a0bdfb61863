package org.onrecord.extract.assertion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Tense;

/** What a modal verb says of the verb after it. */
final class Modals {

    private final Map<String, Modal> modals = new HashMap<>();
    private final Map<String, Modal> perfect = new HashMap<>();

    /**
     * What it says.
     *
     * @param so how firmly it puts the verb
     * @param notSo how firmly it puts the verb where that is negated
     * @param tense when
     * @param tenseOfNotSo when, where the verb is negated
     */
    record Modal(Effect so, Effect notSo, Tense tense, Tense tenseOfNotSo) {}

    Modals() {
        for (var row : Lexicon.rows("factuality-modals.tsv", 6)) {
            var notSo = Effect.of(row.get(2));
            modals.put(row.get(0), new Modal(Effect.of(row.get(1)), notSo, tense(row.get(3)), tense(row.get(4))));
            perfect.put(row.get(0), new Modal(Effect.of(row.get(5)), notSo, Tense.PAST, Tense.PAST));
        }
    }

    private static Tense tense(String word) {
        return Tense.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * What the modal verb before a verb says, if there is one.
     *
     * @param reported whether "would" is another voice's "will"
     */
    Optional<Modal> of(Tree tree, int verb, boolean reported) {
        boolean have = tree.children(verb).stream()
                .map(tree::token)
                .anyMatch(child -> child.relation().equals("aux")
                        && child.xpos().equals("VB")
                        && child.lemma().equals("have"));
        for (int child : tree.children(verb)) {
            var token = tree.token(child);
            if (token.relation().equals("aux") && token.xpos().equals("MD")) {
                var word = token.lemma().equals("would") && reported && !have
                        ? "will"
                        : modal(token.lemma(), token.form());
                var found = have ? perfect.get(word) : modals.get(word);
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private String modal(String lemma, String form) {
        var lower = form.toLowerCase(Locale.ROOT);
        return modals.containsKey(lower) ? lower : lemma;
    }
}
