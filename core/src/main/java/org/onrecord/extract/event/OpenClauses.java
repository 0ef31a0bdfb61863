package org.onrecord.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;

/**
 * Knows the clauses that an article itself says are open: they belong to the record whether or not a frame knows their words, since
 * what is not sure is what a reader has to know.
 */
final class OpenClauses {

    /** Who is in an open clause, and what it is about: ways in the tree. */
    record Roles(List<RolePath> actors, List<RolePath> themes) {}

    private static final Roles QUESTION = new Roles(RolePath.ofAll("nsubj"), RolePath.ofAll("obj | obl"));
    private static final Roles PURPOSE = new Roles(RolePath.ofAll("nsubj"), RolePath.ofAll("obj"));
    private static final Roles DEED = new Roles(RolePath.ofAll("nmod:by"), List.of());

    private static final int WORD_COLUMNS = 4;
    private static final int MODAL_COLUMNS = 6;
    private static final Set<String> HEDGES = Set.of("probable", "possible");

    private final Set<String> hedges = hedges();
    private final Set<String> modals = modals();

    private static Set<String> hedges() {
        var hedges = new HashSet<String>();
        for (var row : Lexicon.rows("factuality-words.tsv", WORD_COLUMNS)) {
            if (HEDGES.contains(row.get(1))) {
                hedges.add(row.get(0));
            }
        }
        return Set.copyOf(hedges);
    }

    private static Set<String> modals() {
        return Lexicon.rows("factuality-modals.tsv", MODAL_COLUMNS).stream()
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles in the clause of a word, where it is one that the article says is open. */
    Optional<Roles> of(Tree tree, Clauses clauses, int word) {
        if (isQuestion(tree, clauses, word)) {
            return Optional.of(QUESTION);
        }
        if (isPurpose(tree, clauses, word)) {
            return Optional.of(PURPOSE);
        }
        return isDeed(tree, clauses, word) ? Optional.of(DEED) : Optional.empty();
    }

    /** "It is unclear whether they are related". */
    private static boolean isQuestion(Tree tree, Clauses clauses, int word) {
        int above = tree.head(word);
        return !tree.token(word).isRoot()
                && tree.token(above).upos().equals("ADJ")
                && tree.child(above, "expl").isPresent()
                && (clauses.isMarked(word, "if") || clauses.isMarked(word, "whether"));
    }

    /** "They met, apparently to end the dispute". */
    private boolean isPurpose(Tree tree, Clauses clauses, int word) {
        return tree.token(word).relation().equals("advcl")
                && clauses.isMarked(word, "to")
                && clauses.children(word, "advmod").stream()
                        .anyMatch(hedge -> hedges.contains(tree.token(hedge).lemma()));
    }

    /** "The delay might be a move by Norland". */
    private boolean isDeed(Tree tree, Clauses clauses, int word) {
        return tree.token(word).upos().equals("NOUN")
                && tree.child(word, "cop").isPresent()
                && clauses.children(word, "aux").stream()
                        .anyMatch(modal -> modals.contains(tree.token(modal).lemma()))
                && clauses.children(word, "nmod").stream().anyMatch(by -> clauses.isMarked(by, "by"));
    }
}
