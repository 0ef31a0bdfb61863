package org.onrecord.app.eval;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param words never empty
 * @param opensParagraph whether a paragraph begins with it
 */
record TreeSentence(List<TreeWord> words, boolean opensParagraph) {

    TreeSentence {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
    }
}
