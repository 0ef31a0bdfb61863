package org.onrecord.model;

import java.util.List;

/**
 * The words of a text, in order, before anything is known of them.
 *
 * @param words the words; may be empty
 * @param sentenceEnds for each sentence the index one past its last word, ascending; empty where sentences are to be found
 */
public record Words(List<Word> words, List<Integer> sentenceEnds) {

    public Words {
        words = List.copyOf(words);
        sentenceEnds = List.copyOf(sentenceEnds);
    }
}
