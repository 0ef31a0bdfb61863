package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.model.Word;
import org.onrecord.model.Words;

/** A line of tokens of which the spacing is not known, as data sets give them: "He", "said", "``", "Yes", "''". */
final class TokenLine {

    private TokenLine() {}

    /** The tokens as words, each with a space before it, no line break known, sentences to be found. */
    static Words words(List<String> tokens) {
        return new Words(listed(tokens), List.of());
    }

    /** The same, as one sentence. */
    static Words sentence(List<String> tokens) {
        return new Words(listed(tokens), tokens.isEmpty() ? List.of() : List.of(tokens.size()));
    }

    private static List<Word> listed(List<String> tokens) {
        var words = new ArrayList<Word>();
        int at = 0;
        for (var token : tokens) {
            words.add(new Word(token, new Span(at, at + token.length()), true, false));
            at += token.length() + 1;
        }
        return words;
    }
}
