package org.onrecord.analysis;

import java.util.List;
import org.onrecord.model.Range;
import org.onrecord.model.Word;

/** A run of words that the network reads at a time, as the numbers that it takes in. */
final class Window {

    private final long[] pieces;
    private final long[] pieceLooks;
    private final long[] first;
    private final long[] last;
    private final long[] wordLooks;

    /**
     * @param words all words of the text
     * @param range those that the window reads
     */
    Window(List<Word> words, Range range, WordPieces wordPieces) {
        int size = range.size();
        var ids = new int[size][];
        int count = 2;
        for (int i = 0; i < size; i++) {
            ids[i] = wordPieces.of(words.get(range.begin() + i).form());
            count += ids[i].length;
        }
        pieces = new long[count];
        pieceLooks = new long[count];
        first = new long[size];
        last = new long[size];
        wordLooks = new long[size];
        pieces[0] = wordPieces.begin();
        pieceLooks[0] = Looks.NONE;
        int at = 1;
        for (int i = 0; i < size; i++) {
            wordLooks[i] = Looks.of(words.get(range.begin() + i));
            first[i] = at;
            for (int id : ids[i]) {
                pieces[at] = id;
                pieceLooks[at++] = wordLooks[i];
            }
            last[i] = first[i] + ids[i].length - 1;
        }
        pieces[at] = wordPieces.end();
        pieceLooks[at] = Looks.NONE;
    }

    /** The pieces, between two marks. */
    long[] pieces() {
        return pieces;
    }

    /** The look of each piece's word. */
    long[] pieceLooks() {
        return pieceLooks;
    }

    /** The index of each word's first piece. */
    long[] first() {
        return first;
    }

    /** The index of each word's last piece. */
    long[] last() {
        return last;
    }

    /** The look of each word. */
    long[] wordLooks() {
        return wordLooks;
    }
}
