package org.onrecord.extract.assertion;

import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Tense;

/** Reads the time of a verb in its own form and its auxiliaries; modal verbs are read elsewhere. */
final class Tenses {

    private final Tree tree;

    Tenses(Tree tree) {
        this.tree = tree;
    }

    /** The time that a verb, or the "is" beside an adjective or noun, tells; empty for "to ship", "shipping", and of nouns. */
    Optional<Tense> of(int word) {
        var token = tree.token(word);
        for (int child : tree.children(word)) {
            var helper = tree.token(child);
            if (helper.relation().equals("aux") || helper.relation().equals("cop")) {
                if (helper.lemma().equals("have")) {
                    return Optional.of(Tense.PAST); // "has shipped", "had shipped", "to have shipped"
                }
                var told = finite(helper.xpos());
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        if (!token.upos().equals("VERB") && !token.upos().equals("AUX")) {
            return Optional.empty();
        }
        return finite(token.xpos()).or(() -> isBareParticiple(word) ? Optional.of(Tense.PAST) : Optional.empty());
    }

    private static Optional<Tense> finite(String xpos) {
        return switch (xpos) {
            case "VBD" -> Optional.of(Tense.PAST);
            case "VBZ", "VBP" -> Optional.of(Tense.PRESENT);
            default -> Optional.empty();
        };
    }

    /** "The grain shipped in June"; "being shipped" and "to be shipped" take the time of the words above. */
    private boolean isBareParticiple(int word) {
        return tree.token(word).xpos().equals("VBN")
                && tree.children(word).stream()
                        .noneMatch(child -> tree.token(child).relation().equals("aux"));
    }
}
