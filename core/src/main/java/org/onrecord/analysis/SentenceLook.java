package org.onrecord.analysis;

import java.util.List;
import org.onrecord.model.Word;

/** Tells by the words alone where a sentence may end: a rough answer, for cutting lines that are too long to be read at once. */
final class SentenceLook {

    private static final String STOPS = ".?!…";
    private static final String CLOSERS = "\"'”’»)]";

    private SentenceLook() {}

    /** Whether a sentence may end before word {@code end}: after a full stop and what closes with it, before no small letter. */
    static boolean endsBefore(List<Word> words, int end) {
        var next = words.get(end);
        if (Character.isLowerCase(next.form().codePointAt(0)) || (!next.spaceBefore() && closes(next))) {
            return false;
        }
        int last = end - 1;
        while (last > 0 && closes(words.get(last)) && !words.get(last).spaceBefore()) {
            last--;
        }
        return words.get(last).form().chars().allMatch(c -> STOPS.indexOf(c) >= 0);
    }

    private static boolean closes(Word word) {
        return word.form().length() == 1 && CLOSERS.indexOf(word.form().charAt(0)) >= 0;
    }
}
