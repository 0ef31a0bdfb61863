package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Word;
import org.onrecord.model.Words;

/**
 * A document of a treebank.
 *
 * @param name its id, or the name of its file
 * @param text its raw text: paragraphs with an empty line between them, sentences of a paragraph with a space between them,
 *     unless the treebank says that there is none
 * @param sentences in order; never empty
 */
record TreeDocument(String name, String text, List<TreeSentence> sentences) {

    TreeDocument {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a document without sentences: " + name);
        }
    }

    /** The words as annotators cut them, with their own spacing and lines, and their sentences. */
    Words goldWords() {
        var words = new ArrayList<Word>();
        var ends = new ArrayList<Integer>();
        for (var sentence : sentences) {
            boolean lineBefore = sentence.opensParagraph();
            for (var word : sentence.words()) {
                words.add(
                        new Word(word.form(), word.place().span(), word.place().spaceBefore(), lineBefore));
                lineBefore = false;
            }
            ends.add(words.size());
        }
        return new Words(words, ends);
    }
}
