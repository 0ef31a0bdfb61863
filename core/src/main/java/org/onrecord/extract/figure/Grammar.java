package org.onrecord.extract.figure;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Range;

/** What the tree of an article says of amounts: on what they hang, and what hangs beside them. */
final class Grammar {

    private static final Set<String> OF = Set.of("of", "in", "worth");
    private static final Set<String> BEFORE_A_NOUN = Set.of("compound", "nummod", "amod", "nmod", "det");
    private static final Set<String> IN_A_NOUN_PHRASE =
            Set.of("compound", "amod", "nmod", "flat", "nummod", "det", "case", "conj", "cc", "appos");
    private static final Set<String> OF_ANOTHER_WORD =
            Set.of("nmod", "compound", "appos", "conj", "nummod", "amod", "flat");
    /** A word is not deeper in a sentence than this; a tree that runs in a circle ends the climb. */
    private static final int DEEPEST = 64;

    private final Tree tree;
    private final Forms forms;
    private final Units units;

    Grammar(Tree tree, Forms forms, Units units) {
        this.tree = tree;
        this.forms = forms;
        this.units = units;
    }

    Tree tree() {
        return tree;
    }

    String relation(int word) {
        return tree.token(word).relation();
    }

    boolean isNoun(int word) {
        var upos = tree.token(word).upos();
        return upos.equals("NOUN") || upos.equals("PROPN");
    }

    /** Whether a word is the unit of an amount, so that it is not what is measured. */
    boolean isUnit(int word) {
        return word > 0
                && tree.token(word - 1).upos().equals("NUM")
                && units.after(forms, word).isPresent();
    }

    boolean isVerb(int word) {
        return tree.token(word).upos().equals("VERB");
    }

    /** A participle that is read as a noun: "with trade amounting to $4 billion". */
    private boolean isParticiple(int word) {
        return relation(word).equals("advcl") && tree.token(word).form().endsWith("ing");
    }

    /** The preposition before a word, in dictionary form; empty where there is none. */
    String preposition(int word) {
        return child(word, child -> relation(child).equals("case") && child < word)
                .map(child -> tree.token(child).lemma())
                .orElse("");
    }

    Optional<Integer> child(int word, IntPredicate test) {
        for (int child : tree.children(word)) {
            if (test.test(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    Optional<Integer> child(int word, String relation) {
        return child(word, child -> relation(child).equals(relation));
    }

    /** The noun behind "of" after an amount: "tonnes of wheat", "$5 million in aid". */
    Optional<Integer> ofPhrase(Range range, boolean money) {
        for (int word = range.end() - 1; word >= range.begin(); word--) {
            var found = child(
                    word,
                    child -> child >= range.end()
                            && child - range.end() < 12
                            && isNoun(child)
                            && relation(child).equals("nmod")
                            && OF.contains(preposition(child))
                            && (money || preposition(child).equals("of")));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The noun that a word or phrase stands before: "deal" in "a $5 billion deal", "tanks" in "30 tanks". */
    Optional<Integer> nounAfter(int head, Range range) {
        int noun = tree.head(head);
        boolean stands = !tree.token(head).isRoot()
                && noun >= range.end()
                && isNoun(noun)
                && BEFORE_A_NOUN.contains(relation(head))
                && child(head, child -> relation(child).equals("case") && child < range.begin())
                        .isEmpty();
        return stands ? Optional.of(noun) : Optional.empty();
    }

    /** The first of several words in a row, each of which plays the same part. */
    int firstConjunct(int word) {
        int first = word;
        for (int depth = 0; depth < DEEPEST && relation(first).equals("conj"); depth++) {
            first = tree.head(first);
        }
        return first;
    }

    /** The verb, or other head of a clause, that a word belongs to. */
    Optional<Integer> clauseOf(int word) {
        int at = word;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (isVerb(at) || isParticiple(at) || child(at, "cop").isPresent()) {
                return Optional.of(at);
            }
            if (tree.token(at).isRoot()) {
                return Optional.empty();
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    /** The subject of a clause, its own or the one that it shares; for "trade amounting to" the noun before. */
    Optional<Integer> subject(int clause) {
        if (isAbsolute(clause)) {
            return child(
                    clause,
                    child -> child < clause && isNoun(child) && !relation(child).equals("obl"));
        }
        int at = clause;
        for (int depth = 0; depth < DEEPEST; depth++) {
            var subject = child(at, "nsubj");
            if (subject.isPresent()) {
                return subject;
            }
            var relation = relation(at);
            if (relation.equals("acl")) {
                return Optional.of(tree.head(at)).filter(this::isNoun);
            }
            int head = tree.head(at);
            if (relation.equals("xcomp")) {
                int below = at;
                var object = child(head, child -> relation(child).equals("obj") && child < below);
                if (object.isPresent()) {
                    return object; // "expects exports to reach"
                }
            }
            boolean shares = relation.equals("xcomp") || relation.equals("conj") || relation.equals("advcl");
            if (!shares || tree.token(at).isRoot()) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** Whether a clause is a "with trade amounting to": it tells of what its own clause's subject has. */
    boolean isAbsolute(int clause) {
        return (relation(clause).equals("advcl") || relation(clause).equals("acl"))
                && child(
                                clause,
                                child -> child < clause
                                        && tree.token(child).lemma().equals("with"))
                        .isPresent();
    }

    /** A noun with what belongs to it, without clauses that hang on it. */
    Range nounPhrase(int noun) {
        int begin = noun;
        int end = noun + 1;
        var queue = new ArrayDeque<Integer>();
        queue.add(noun);
        for (int count = 0; !queue.isEmpty() && count < DEEPEST; count++) {
            int word = queue.remove();
            for (int child : tree.children(word)) {
                boolean ownCase = word == noun && relation(child).equals("case");
                if (IN_A_NOUN_PHRASE.contains(relation(child)) && !ownCase) {
                    begin = Math.min(begin, child);
                    end = Math.max(end, child + 1);
                    queue.add(child);
                }
            }
        }
        return new Range(begin, end);
    }

    /** Whether a clause says that something is not so. */
    boolean isNegated(int clause) {
        return child(clause, child -> {
                    var token = tree.token(child);
                    return token.lemma().equals("not")
                            || token.lemma().equals("never")
                            || (relation(child).equals("det") && token.lemma().equals("no"));
                })
                .isPresent();
    }

    /** The noun, further up, of which this one is said to be a part or a property; the word itself where there is none. */
    int outermost(int noun) {
        int at = noun;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (tree.token(at).isRoot() || !OF_ANOTHER_WORD.contains(relation(at))) {
                return at;
            }
            at = tree.head(at);
        }
        return at;
    }
}
