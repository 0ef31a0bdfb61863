package org.onrecord.app.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Says which word that was found is which word of the treebank, as the CoNLL 2018 shared task does (Zeman et al., 2018): two words
 * are the same where they have the same place; within a token of several words, the longest common sequence of their lower-case
 * forms decides.
 */
final class WordAlignment {

    static final int NONE = -1;

    private final List<ScoredWord> gold;
    private final List<ScoredWord> found;
    private final int[] matches;
    private int g;
    private int f;

    private WordAlignment(List<ScoredWord> gold, List<ScoredWord> found) {
        this.gold = gold;
        this.found = found;
        this.matches = new int[gold.size()];
        Arrays.fill(matches, NONE);
    }

    /** For each gold word the index of the found word that is the same, or {@link #NONE}. Found words hold no others. */
    static int[] of(List<ScoredWord> gold, List<ScoredWord> found) {
        var alignment = new WordAlignment(gold, found);
        alignment.walk();
        return alignment.matches;
    }

    private void walk() {
        while (g < gold.size() && f < found.size()) {
            if (gold.get(g).multiword()) {
                walkToken();
            } else if (gold.get(g).span().equals(found.get(f).span())) {
                matches[g++] = f++;
            } else if (gold.get(g).span().begin() <= found.get(f).span().begin()) {
                g++;
            } else {
                f++;
            }
        }
    }

    /** Goes over the words of one token and over what was found in its place. */
    private void walkToken() {
        var token = gold.get(g).span();
        if (found.get(f).span().begin() < token.begin()) {
            f++;
        }
        int goldBegin = g;
        int foundBegin = f;
        while (g < gold.size() && gold.get(g).multiword() && gold.get(g).span().begin() < token.end()) {
            g++;
        }
        while (f < found.size() && found.get(f).span().end() <= token.end()) {
            f++;
        }
        matchForms(goldBegin, foundBegin);
    }

    private void matchForms(int goldBegin, int foundBegin) {
        int rows = g - goldBegin;
        int columns = f - foundBegin;
        var longest = new int[rows + 1][columns + 1]; // of the forms from a place on
        for (int i = rows - 1; i >= 0; i--) {
            for (int k = columns - 1; k >= 0; k--) {
                longest[i][k] = same(goldBegin + i, foundBegin + k)
                        ? 1 + longest[i + 1][k + 1]
                        : Math.max(longest[i + 1][k], longest[i][k + 1]);
            }
        }
        for (int i = 0, k = 0; i < rows && k < columns; ) {
            if (same(goldBegin + i, foundBegin + k)) {
                matches[goldBegin + i++] = foundBegin + k++;
            } else if (longest[i][k] == longest[i + 1][k]) {
                i++;
            } else {
                k++;
            }
        }
    }

    private boolean same(int goldWord, int foundWord) {
        return gold.get(goldWord)
                .form()
                .toLowerCase(Locale.ROOT)
                .equals(found.get(foundWord).form().toLowerCase(Locale.ROOT));
    }
}
