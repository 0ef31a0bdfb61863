package org.onrecord.extract.assertion;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;
import org.onrecord.model.Span;
import org.onrecord.model.Token;

/** Which words stand in a stretch of the text, and which sentence a word is in. */
final class WordPlaces {

    private final List<Token> tokens;
    private final List<Range> sentences;
    private final int[] sentenceOf;

    WordPlaces(Analysis analysis) {
        tokens = analysis.tokens();
        sentences = analysis.sentences();
        sentenceOf = new int[tokens.size()];
        for (int i = 0; i < sentences.size(); i++) {
            for (int word = sentences.get(i).begin(); word < sentences.get(i).end(); word++) {
                sentenceOf[word] = i;
            }
        }
    }

    /** The words that lie in a span; empty where none does. */
    Optional<Range> words(Span span) {
        int begin = firstFrom(span.begin());
        int end = begin;
        while (end < tokens.size() && tokens.get(end).span().end() <= span.end()) {
            end++;
        }
        return end > begin ? Optional.of(new Range(begin, end)) : Optional.empty();
    }

    List<Range> words(List<Span> spans) {
        return spans.stream().flatMap(span -> words(span).stream()).toList();
    }

    int sentence(int word) {
        return sentenceOf[word];
    }

    Range range(int sentence) {
        return sentences.get(sentence);
    }

    int sentences() {
        return sentences.size();
    }

    private int firstFrom(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().begin() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
