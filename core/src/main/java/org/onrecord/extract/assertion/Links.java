package org.onrecord.extract.assertion;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;

/** Reads in the tree how words hang on each other. */
final class Links {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "csubj", "acl", "advcl");
    private static final Set<String> ALONE = Set.of("root", "parataxis", "discourse", "vocative", "dislocated", "list");
    private static final Set<String> VERBS_OF_THEIR_OWN = Set.of("VBD", "VBZ", "VBP");

    private final Tree tree;

    Links(Tree tree) {
        this.tree = tree;
    }

    /** How a word hangs on another; empty where it stands alone, as a root does. */
    Optional<Link> up(int word) {
        int anchor = first(word);
        var token = tree.token(anchor);
        if (token.isRoot() || ALONE.contains(token.relation())) {
            return Optional.empty();
        }
        int governor = tree.head(anchor);
        if (CLAUSES.contains(token.relation())) {
            return Optional.of(new Link(anchor, governor, true, clauseKind(anchor)));
        }
        return Optional.of(new Link(anchor, governor, false, nounKind(anchor, governor)));
    }

    /** The first member of the list that a word is in. */
    int first(int word) {
        int first = word;
        while (tree.token(first).relation().equals("conj")) {
            first = tree.head(first);
        }
        return first;
    }

    /** Whether a verb is told with a time of its own: "shipped", "has shipped", "will ship"; not "to ship", "shipping". */
    boolean isFinite(int word) {
        return VERBS_OF_THEIR_OWN.contains(tree.token(word).xpos())
                || tree.children(word).stream()
                        .map(tree::token)
                        .anyMatch(child -> Set.of("aux", "cop").contains(child.relation())
                                && !Set.of("VB", "VBG", "VBN").contains(child.xpos()));
    }

    boolean isMarked(int word, String mark) {
        return tree.children(word).stream()
                .map(tree::token)
                .anyMatch(child -> child.relation().equals("mark")
                        && child.form().toLowerCase(Locale.ROOT).equals(mark));
    }

    private String clauseKind(int word) {
        var kind = "";
        for (int child : tree.children(word)) {
            var token = tree.token(child);
            var form = token.form().toLowerCase(Locale.ROOT);
            if (token.relation().equals("mark") || (token.relation().equals("advmod") && form.equals("whether"))) {
                kind = form.equals("whether") ? "if" : form;
            }
        }
        if (kind.isEmpty() && !isFinite(word)) {
            kind = switch (tree.token(word).xpos()) {
                case "VB" -> "to";
                case "VBN" -> tree.token(word).relation().equals("xcomp") ? "to" : "participle";
                case "VBG" -> "ing";
                default -> "";
            };
        }
        return kind.isEmpty() ? "that" : kind;
    }

    private String nounKind(int word, int governor) {
        var preposition = tree.child(word, "case");
        if (preposition.isPresent()) {
            return tree.token(preposition.get()).form().toLowerCase(Locale.ROOT);
        }
        boolean subject = tree.token(word).relation().equals("nsubj") && !isPassive(governor);
        return subject ? "subject" : "noun";
    }

    private boolean isPassive(int verb) {
        return tree.token(verb).xpos().equals("VBN")
                && tree.children(verb).stream()
                        .map(tree::token)
                        .anyMatch(child ->
                                child.relation().equals("aux") && child.lemma().equals("be"));
    }
}
