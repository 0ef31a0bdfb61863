package org.onrecord.extract.event;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Article;
import org.onrecord.model.Phrase;
import org.onrecord.model.Range;
import org.onrecord.model.Span;
import org.onrecord.model.Token;

/** The stretch of text that a word stands for: a noun with its modifiers, a clause as a whole. */
final class Phrases {

    private static final Set<String> BESIDE_A_NOUN =
            Set.of("case", "cc", "punct", "appos", "parataxis", "advcl", "mark", "cop", "nsubj", "aux");

    /** Clauses that, after a comma, tell something besides. */
    private static final Set<String> BESIDES = Set.of("acl", "advcl", "parataxis");

    /** How deep a phrase is followed; a parse of odd text may be a chain of hundreds of words. */
    private static final int DEEPEST = 60;

    private final Article article;
    private final Tree tree;

    Phrases(Article article, Tree tree) {
        this.article = article;
        this.tree = tree;
    }

    /** The phrase of a word; empty where it has none but punctuation. */
    Optional<Phrase> of(int word) {
        return of(word, Set.of());
    }

    /**
     * The phrase of a word up to those that play another part: "aid" of "suspended aid to Norland".
     *
     * @param others words of other parts of the same event
     */
    Optional<Phrase> of(int word, Set<Integer> others) {
        int[] ends = {word, word};
        for (int child : tree.children(word)) {
            if (belongs(word, child) && !others.contains(child)) {
                widen(child, ends, DEEPEST);
            }
        }
        others.stream().filter(other -> other > word && other <= ends[1]).forEach(other -> {
            int[] otherEnds = {other, other};
            widen(other, otherEnds, DEEPEST);
            ends[1] = otherEnds[1] >= ends[1] ? otherEnds[0] - 1 : ends[1];
        });
        return trimmed(ends[0], ends[1]).map(this::phrase);
    }

    private boolean belongs(int word, int child) {
        var token = tree.token(child);
        if (tree.token(word).upos().equals("VERB") || tree.child(word, "mark").isPresent()) {
            return token.relation().equals("mark")
                    ? token.lemma().equals("to")
                    : !Set.of("punct", "cc", "parataxis", "case").contains(token.relation());
        }
        return !BESIDE_A_NOUN.contains(token.relation())
                && !(token.relation().equals("acl") && child > word && isAfterComma(child, word));
    }

    /** "the accord, which was signed": told of it besides. */
    private boolean isAfterComma(int clause, int noun) {
        int[] ends = {clause, clause};
        widen(clause, ends, DEEPEST);
        int before = ends[0] - 1;
        while (before > noun
                && isPunctuation(tree.token(before))
                && !tree.token(before).form().equals(",")) {
            before--; // quotation marks between the comma and the clause
        }
        return (before > noun && tree.token(before).form().equals(","))
                || tree.token(ends[0]).form().equals(",");
    }

    private void widen(int word, int[] ends, int left) {
        ends[0] = Math.min(ends[0], word);
        ends[1] = Math.max(ends[1], word);
        if (left > 0) {
            for (int child : tree.children(word)) {
                if (!BESIDES.contains(tree.token(child).relation()) || child < word || !isAfterComma(child, word)) {
                    widen(child, ends, left - 1);
                }
            }
        }
    }

    private Optional<Range> trimmed(int first, int last) {
        int begin = first;
        int end = last;
        while (begin <= end && isPunctuation(tree.token(begin))) {
            begin++;
        }
        while (begin <= end && isPunctuation(tree.token(end))) {
            end--;
        }
        return begin <= end ? Optional.of(new Range(begin, end + 1)) : Optional.empty();
    }

    private static boolean isPunctuation(Token token) {
        return token.upos().equals("PUNCT");
    }

    private Phrase phrase(Range range) {
        var span = new Span(
                tree.token(range.begin()).span().begin(),
                tree.token(range.end() - 1).span().end());
        return new Phrase(span, span.in(article.text()));
    }
}
