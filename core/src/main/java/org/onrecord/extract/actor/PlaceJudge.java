package org.onrecord.extract.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.extract.actor.Sighting.Use;
import org.onrecord.lexicon.Lexicon;

/** Tells where a country's or a capital's name is only a place: "in Tehran", "flew to Moscow"; "Moscow said" is none. */
final class PlaceJudge {

    private final Map<String, String> words = Lexicon.values("place-words.tsv");
    private final Nouns nouns = new Nouns();

    boolean isPlace(Scene scene, NounPhrase phrase, Use use) {
        var tree = scene.tree();
        int head = phrase.head();
        if (use == Use.SEAT) {
            return isCalled(tree, head, "within");
        }
        if (isCalled(tree, head, "within") || isPartOfAddress(scene, phrase)) {
            return true;
        }
        return use == Use.CAPITAL && isOnlyCity(scene, head);
    }

    private boolean isCalled(Tree tree, int head, String where) {
        for (int child : tree.children(head)) {
            var token = tree.token(child);
            if (token.relation().equals("case")
                    && where.equals(words.get(token.lemma().toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    /** "Norburg, Norland": a place that says where another lies. */
    private static boolean isPartOfAddress(Scene scene, NounPhrase phrase) {
        var tree = scene.tree();
        var token = tree.token(phrase.head());
        if (!token.relation().equals("appos")
                && !token.relation().equals("parataxis")
                && !token.relation().equals("list")) {
            return false;
        }
        var above = tree.token(token.head());
        return above.upos().equals("PROPN") && scene.sort(token.head()).equals(Optional.of(Sort.PLACE));
    }

    private boolean isOnlyCity(Scene scene, int head) {
        var tree = scene.tree();
        var token = tree.token(head);
        var above = tree.token(token.head());
        boolean motion = "motion".equals(words.get(above.lemma().toLowerCase(Locale.ROOT)));
        return switch (token.relation()) {
            case "nsubj" -> false;
            case "obj", "iobj" -> motion;
            case "obl" -> motion || isCalled(tree, head, "capital");
            case "nmod" -> {
                var sort = nouns.of(above.lemma().toLowerCase(Locale.ROOT));
                boolean bearsCity = sort == Sort.PLACE || sort == Sort.THING && token.head() > head;
                yield motion
                        || bearsCity
                        || isCalled(tree, head, "capital")
                        || above.upos().equals("PROPN");
            }
            case "conj" -> {
                int first = token.head();
                yield scene.sighting(first).isEmpty() || isOnlyCity(scene, first);
            }
            default -> true;
        };
    }
}
