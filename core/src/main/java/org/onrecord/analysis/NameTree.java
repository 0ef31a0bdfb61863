package org.onrecord.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Range;
import org.onrecord.model.Word;

/** The words of one window and how they depend on each other, as names need to see them. Words are counted from its begin. */
final class NameTree {

    private static final String CASE = "case";
    private static final String CLAUSE = "acl";
    private static final String DETERMINER = "det";

    /** Relations of words that belong to the sentence: "in", "and", "born in 1929", "the poet"; as in training/namespans.py. */
    private static final Set<String> LOOSE = Set.of(
            "case",
            "punct",
            "cc",
            "conj",
            "appos",
            "parataxis",
            "nsubj",
            "cop",
            "advmod",
            "mark",
            "advcl",
            "obl",
            "aux",
            "list",
            "dep",
            "dislocated",
            "expl",
            "discourse",
            "acl");

    private static final String ENDS = "_)]'’\"”$%"; // marks that a name may begin or end with

    private final List<Word> words;
    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> under = new ArrayList<>(); // by word: those that depend on it

    /**
     * @param words the words of the window
     * @param heads by word, below zero at a root
     * @param relations by word
     */
    NameTree(List<Word> words, int[] heads, String[] relations) {
        this.words = words;
        this.heads = heads;
        this.relations = relations;
        for (int i = 0; i < heads.length; i++) {
            under.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                under.get(heads[i]).add(i);
            }
        }
    }

    /**
     * A word and what depends on it, but for what is said of it besides.
     *
     * @param clauses whether its relative clauses are taken in
     */
    Range around(int head, boolean clauses) {
        var own = under.get(head).stream()
                .filter(word -> belongs(word, head, clauses))
                .toList();
        return trimmed(head, spread(head, own));
    }

    /** Of a range the words before the first clause that says more of a word in it: of "Ann Lee, who spoke", "Ann Lee". */
    Range withoutClauses(Range range) {
        int head = head(range);
        int end = range.end();
        for (int word = head + 1; word < end; word++) {
            if (relations[word].equals(CLAUSE)) {
                int begin = spread(word, under.get(word)).begin();
                end = begin > head ? Math.min(end, begin) : end;
            }
        }
        return end == range.end() ? range : trimmed(head, new Range(range.begin(), end));
    }

    /** A word, some of those that depend on it, and all that depends on these: from the first to the last. */
    private Range spread(int head, List<Integer> own) {
        int begin = head;
        int end = head + 1;
        var queue = new ArrayDeque<>(own);
        while (!queue.isEmpty()) {
            int word = queue.remove();
            begin = Math.min(begin, word);
            end = Math.max(end, word + 1);
            queue.addAll(under.get(word));
        }
        return new Range(begin, end);
    }

    /** A range less the marks at its ends that no name has there. */
    private Range trimmed(int head, Range range) {
        int begin = range.begin();
        int end = range.end();
        while (end > head + 1 && isOutside(words.get(end - 1).form())) {
            end--;
        }
        while (begin < head && isOutside(words.get(begin).form())) {
            begin++;
        }
        return new Range(begin, end);
    }

    private boolean belongs(int word, int head, boolean clauses) {
        var relation = relations[word];
        return !LOOSE.contains(relation)
                || (word > head && (relation.equals(CASE) || (clauses && relation.equals(CLAUSE))));
    }

    /** The first word of a range that depends on none of the others. */
    int head(Range range) {
        for (int i = range.begin(); i < range.end(); i++) {
            if (!range.contains(heads[i])) {
                return i;
            }
        }
        return range.begin();
    }

    /** Whether a relative clause of a word stands behind a range. */
    boolean leavesClauseOut(Range range, int head) {
        return under.get(head).stream().anyMatch(word -> relations[word].equals(CLAUSE) && word >= range.end());
    }

    /** Whether a determiner of a word stands outside a range. */
    boolean leavesDeterminerOut(Range range, int head) {
        return under.get(head).stream().anyMatch(word -> relations[word].equals(DETERMINER) && !range.contains(word));
    }

    /** Whether any word of a range begins with a capital. */
    boolean hasCapital(Range range) {
        return words.subList(range.begin(), range.end()).stream()
                .anyMatch(word -> Character.isUpperCase(word.form().codePointAt(0)));
    }

    /** Whether a word is made of marks that no name begins or ends with. */
    private static boolean isOutside(String form) {
        return form.codePoints().noneMatch(NameTree::isInside);
    }

    private static boolean isInside(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c) || Character.isWhitespace(c) || ENDS.indexOf(c) >= 0;
        };
    }
}
