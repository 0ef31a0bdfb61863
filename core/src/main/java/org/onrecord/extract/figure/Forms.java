package org.onrecord.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Token;

/** The words of a text in lower case, and how they stand to each other. Outside the text there are empty words. */
final class Forms {

    private final List<Token> tokens;
    private final List<String> lower = new ArrayList<>();

    Forms(List<Token> tokens) {
        this.tokens = tokens;
        for (var token : tokens) {
            lower.add(token.form().toLowerCase(Locale.ROOT));
        }
    }

    int size() {
        return lower.size();
    }

    /** The word at a place, in lower case. */
    String at(int word) {
        return word >= 0 && word < lower.size() ? lower.get(word) : "";
    }

    String printed(int word) {
        return word >= 0 && word < lower.size() ? tokens.get(word).form() : "";
    }

    /** Whether no space stands between a word and the one before it. */
    boolean isGlued(int word) {
        return word > 0 && word < lower.size() && !tokens.get(word).word().spaceBefore();
    }

    boolean isHyphen(int word) {
        return at(word).equals("-") || at(word).equals("‐") || at(word).equals("‑");
    }

    /** Some words from a place on, parted by spaces; hyphens within them left out. Empty where the text ends before. */
    String joined(int begin, int end) {
        if (begin < 0 || end > size()) {
            return "";
        }
        var words = new StringBuilder();
        for (int word = begin; word < end; word++) {
            if (!isHyphen(word)) {
                words.append(words.isEmpty() ? "" : " ").append(at(word));
            }
        }
        return words.toString();
    }
}
