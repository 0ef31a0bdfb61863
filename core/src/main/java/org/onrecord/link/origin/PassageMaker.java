package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.link.Print.Passage;
import org.onrecord.model.Record;
import org.onrecord.model.Span;

/** Makes passages of the sentences and quotations of an article: each a sketch of its words. */
final class PassageMaker {

    /** A quotation of fewer words is a turn of phrase: it counts as words of its sentence. */
    private static final int SHORTEST_QUOTATION = 5;

    /** A sentence with fewer words outside quotation marks is none: "Lee said." stands in every article. */
    private static final int SHORTEST_SENTENCE = 4;

    private static final Pattern QUOTATION = Pattern.compile(
            "“[^“”\\n]+”|„[^„“”\\n]+[“”]|«[^«»\\n]+»|\"[^\"\\n]+\"|(?<![\\p{L}\\p{N}])‘[^‘’\\n]+’(?!\\p{L})");

    /** The passages, in the order of the text; a quotation comes after the sentence that it begins in. */
    List<Passage> passages(Record record) {
        var text = record.article().text();
        var quotations = quotations(text);
        var passages = new ArrayList<Passage>();
        for (var quotation : quotations) {
            passages.add(new Passage(quotation, true, Shingles.sketch(Shingles.words(quotation.in(text)))));
        }
        for (var sentence : record.analysis().sentences()) {
            var span = record.analysis().span(sentence);
            var words = wordsOutside(quotations, span, text);
            if (words.size() >= SHORTEST_SENTENCE) {
                passages.add(new Passage(span, false, Shingles.sketch(words)));
            }
        }
        passages.sort(
                Comparator.comparingInt((Passage passage) -> passage.span().begin())
                        .thenComparing(Passage::quoted));
        return passages;
    }

    private static List<Span> quotations(String text) {
        var found = new ArrayList<Span>();
        var quotation = QUOTATION.matcher(text);
        while (quotation.find()) {
            if (Shingles.words(quotation.group()).size() >= SHORTEST_QUOTATION) {
                found.add(new Span(quotation.start(), quotation.end()));
            }
        }
        return found;
    }

    private static List<String> wordsOutside(List<Span> quotations, Span sentence, String text) {
        var words = new ArrayList<String>();
        int from = sentence.begin();
        for (var quotation : quotations) {
            if (quotation.overlaps(sentence)) {
                if (from < quotation.begin()) {
                    words.addAll(Shingles.words(text.substring(from, quotation.begin())));
                }
                from = Math.max(from, quotation.end());
            }
        }
        if (from < sentence.end()) {
            words.addAll(Shingles.words(text.substring(from, sentence.end())));
        }
        return words;
    }
}
