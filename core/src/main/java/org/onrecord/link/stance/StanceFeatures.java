package org.onrecord.link.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.lexicon.WordTable;
import org.onrecord.model.Record;

/**
 * The numbers that a judgement is made from, by name: how much of the claim stands in the article ({@code covered}), and the signs of
 * attitude in the claim ({@code claim/refute}) and in the article ({@code lead/deny}). What {@code training/stance.py} learns from.
 * Thread-safe.
 */
public final class StanceFeatures {

    /** Of a claim and an article, of a claim, of an article. */
    public static final List<String> NAMES = Stream.of(
                    Overlap.FEATURES, TextSigns.OF_A_CLAIM, TextSigns.OF_AN_ARTICLE)
            .flatMap(List::stream)
            .toList();

    private final SignReader signReader = new SignReader();
    private final WordTable words;

    public StanceFeatures(WordTable words) {
        this.words = words;
    }

    /** The values of {@link #NAMES}, in their order. */
    public List<Double> values(Record claim, Record article) {
        var values = new ArrayList<Double>(overlap(claim, article).features());
        values.addAll(signs(claim).ofAClaim());
        values.addAll(signs(article).ofAnArticle());
        return List.copyOf(values);
    }

    Overlap overlap(Record claim, Record article) {
        return new Overlap(claim, article, words);
    }

    TextSigns signs(Record record) {
        return new TextSigns(record, signReader);
    }
}
