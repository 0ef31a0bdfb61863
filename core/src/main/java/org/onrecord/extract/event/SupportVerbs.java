package org.onrecord.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;

/** Finds the verb that carries an event noun: "imposed" of "imposed sanctions", "paid" of "paid a visit to". */
final class SupportVerbs {

    private final Set<String> receivers =
            Set.copyOf(Lexicon.values("receiving-verbs.tsv").keySet());
    private final Set<String> verbs =
            Set.copyOf(Lexicon.values("support-verbs.tsv").keySet());

    /** Whether the subject of a verb only gets what its noun tells: "received threats". */
    boolean receives(Tree tree, int verb) {
        return receivers.contains(tree.token(verb).lemma());
    }

    /** The verb whose object (in the passive: whose subject) the noun is, where that verb leaves the meaning to the noun. */
    Optional<Integer> of(Tree tree, Clauses clauses, int noun) {
        int carried = tree.token(noun).relation().equals("conj") ? tree.head(noun) : noun;
        int verb = tree.head(carried);
        if (verb == carried || !tree.token(verb).upos().equals("VERB")) {
            return relativeOf(tree, clauses, carried);
        }
        var lemma = Lemma.of(tree.token(verb), verbs::contains);
        var carries = switch (tree.token(carried).relation()) {
            case "obj" -> verbs.contains(lemma) || withParticle(tree, verb);
            case "nsubj" -> (verbs.contains(lemma) || withParticle(tree, verb)) && clauses.isPassive(verb);
            case "obl" -> prepositions(tree, carried).stream().anyMatch(word -> verbs.contains(lemma + " " + word));
            default -> false;
        };
        return carries ? Optional.of(verb) : Optional.empty();
    }

    /** "the sanctions that Norland imposed", "sanctions imposed by Norland". */
    private Optional<Integer> relativeOf(Tree tree, Clauses clauses, int noun) {
        return clauses.children(noun, "acl").stream()
                .filter(verb -> verbs.contains(Lemma.of(tree.token(verb), verbs::contains))
                        && clauses.object(verb).equals(List.of(noun)))
                .findFirst();
    }

    private boolean withParticle(Tree tree, int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> verbs.contains(
                        tree.token(verb).lemma() + " " + tree.token(child).lemma()));
    }

    private static List<String> prepositions(Tree tree, int word) {
        var found = new ArrayList<String>();
        for (int child : tree.children(word)) {
            if (tree.token(child).relation().equals("case")) {
                found.add(tree.token(child).lemma());
            }
        }
        return found;
    }
}
