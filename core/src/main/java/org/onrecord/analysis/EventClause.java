package org.onrecord.analysis;

import java.util.List;
import org.onrecord.model.Range;
import org.onrecord.model.Word;

/**
 * A stretch of words that tells an event, and who does it to whom there.
 *
 * @param words all words of the text
 * @param range the words that are looked at: a clause or a sentence
 * @param sources the words for who does it, in order; may be empty, and may stand outside the range
 * @param targets the words for whom it is done to, in order; may be empty, and may stand outside the range
 */
public record EventClause(List<Word> words, Range range, List<Range> sources, List<Range> targets) {

    public EventClause {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        if (range.end() > words.size()) {
            throw new IllegalArgumentException(range + " lies outside " + words.size() + " words");
        }
    }
}
