package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/** The dependency trees of a text, read from the head down. */
public final class Tree {

    private static final Set<String> CLAUSES = Set.of("advcl", "xcomp", "conj", "acl", "parataxis", "ccomp");
    private static final Set<String> BESIDE_A_NAME =
            Set.of("case", "punct", "cc", "conj", "appos", "parataxis", "cop", "mark", "advcl");

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> INSIDE_A_NAME = Set.of("flat", "compound");

    private final List<Token> tokens;
    private final List<List<Integer>> children = new ArrayList<>();

    public Tree(Analysis analysis) {
        tokens = analysis.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isRoot()) {
                children.get(tokens.get(i).head()).add(i);
            }
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int word) {
        return tokens.get(word);
    }

    public int head(int word) {
        return tokens.get(word).head();
    }

    public List<Integer> children(int word) {
        return children.get(word);
    }

    public Optional<Integer> child(int word, String relation) {
        return children.get(word).stream()
                .filter(child -> tokens.get(child).relation().equals(relation))
                .findFirst();
    }

    /**
     * The noun that stands right before a word, with or without a comma or a dash between them: of "Ann Lee, who" it is "Ann", on which the
     * name hangs. More to be trusted than the tree, where a relative clause is far from its noun.
     */
    public Optional<Integer> nounBefore(int word) {
        int before = word - 1;
        if (before > 0 && tokens.get(before).upos().equals("PUNCT")) {
            before--;
        }
        if (before < 0 || !NOUNS.contains(tokens.get(before).upos())) {
            return Optional.empty();
        }
        while (INSIDE_A_NAME.contains(tokens.get(before).relation())) {
            before = head(before);
        }
        return Optional.of(before);
    }

    /** Whether a word heads a clause that hangs on another word. */
    public boolean isClause(int word) {
        return CLAUSES.contains(tokens.get(word).relation());
    }

    /** The word of a range that the others hang on: the first whose head is outside. */
    public int headOf(Range range) {
        for (int i = range.begin(); i < range.end(); i++) {
            if (tokens.get(i).isRoot() || !range.contains(head(i))) {
                if (!tokens.get(i).upos().equals("PUNCT")) {
                    return i;
                }
            }
        }
        return range.begin();
    }

    /** The words from the first to the last that hang on a noun, without prepositions and what is said of it besides. */
    public Range phrase(int noun) {
        int begin = noun;
        int end = noun + 1;
        var queue = new ArrayList<Integer>();
        for (int child : children(noun)) {
            if (!BESIDE_A_NAME.contains(tokens.get(child).relation())) {
                queue.add(child);
            }
        }
        while (!queue.isEmpty()) {
            int word = queue.removeLast();
            begin = Math.min(begin, word);
            end = Math.max(end, word + 1);
            queue.addAll(children(word));
        }
        return new Range(begin, end);
    }
}
