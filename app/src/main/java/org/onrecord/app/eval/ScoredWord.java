package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Span;

/**
 * A word as the scorer compares it.
 *
 * @param span the place of its token among the characters of the text that are not white space
 * @param multiword whether its token holds other words too
 * @param head index of its head over all words of the document; −1 at the root
 */
record ScoredWord(
        Span span, boolean multiword, String form, String upos, String xpos, String lemma, int head, String relation) {

    static final int ROOT = -1;

    /**
     * The words of a document and its sentences.
     *
     * @param words in order
     * @param sentences places of the sentences
     */
    record Document(List<ScoredWord> words, List<Span> sentences) {

        Document {
            words = List.copyOf(words);
            sentences = List.copyOf(sentences);
        }
    }

    static Document of(TreeDocument document) {
        var places = new InkPlaces(document.text());
        var words = new ArrayList<ScoredWord>();
        var sentences = new ArrayList<Span>();
        for (var sentence : document.sentences()) {
            int base = words.size();
            for (var word : sentence.words()) {
                words.add(new ScoredWord(
                        places.of(word.place().token()),
                        word.place().multiword(),
                        word.form(),
                        word.upos(),
                        word.xpos(),
                        word.lemma(),
                        word.head().isPresent() ? base + word.head().getAsInt() : ROOT,
                        word.relation()));
            }
            sentences.add(between(words.get(base), words.getLast()));
        }
        return new Document(words, sentences);
    }

    /** What was read in the same text. */
    static Document of(Analysis analysis, String text) {
        var places = new InkPlaces(text);
        var words = new ArrayList<ScoredWord>();
        for (int i = 0; i < analysis.tokens().size(); i++) {
            var token = analysis.tokens().get(i);
            words.add(new ScoredWord(
                    places.of(token.span()),
                    false,
                    token.form(),
                    token.upos(),
                    token.xpos(),
                    token.lemma(),
                    token.head() == i ? ROOT : token.head(),
                    token.relation()));
        }
        var sentences = analysis.sentences().stream()
                .map((Range range) -> between(words.get(range.begin()), words.get(range.end() - 1)))
                .toList();
        return new Document(words, sentences);
    }

    private static Span between(ScoredWord first, ScoredWord last) {
        return new Span(first.span().begin(), last.span().end());
    }
}
