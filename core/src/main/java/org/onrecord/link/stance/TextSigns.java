package org.onrecord.link.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.onrecord.model.Record;

/** What a text's attitude is read from: its signs, counted in several stretches of it. */
final class TextSigns {

    /** Sentences at the begin and at the end that are counted for themselves: the point of a news text, and its last word. */
    private static final int STRETCH = 3;

    /** More of a sign in one sentence says no more. */
    private static final double MOST = 2;

    private static final List<Sign> SIGNS = List.copyOf(EnumSet.allOf(Sign.class));
    private static final List<String> LENGTHS = List.of("words", "sentences", "verbs");

    /** The features of a claim. */
    static final List<String> OF_A_CLAIM = names(List.of("claim"));
    /** The features of an article. */
    static final List<String> OF_AN_ARTICLE = names(List.of("lead", "all", "any", "end"));

    private final List<Map<Sign, Double>> sentences;
    private final List<Double> lengths;

    TextSigns(Record record, SignReader signReader) {
        sentences = signReader.read(record);
        var tokens = record.analysis().tokens();
        double verbs = tokens.stream()
                .filter(token -> token.upos().equals("VERB") && token.isRoot())
                .count();
        lengths = List.of(Math.log1p(tokens.size()), Math.log1p(sentences.size()), verbs / Math.max(1, sentences.size()));
    }

    private static List<String> names(List<String> stretches) {
        var names = new ArrayList<String>();
        for (var stretch : stretches) {
            SIGNS.forEach(sign -> names.add(stretch + '/' + sign.label()));
        }
        LENGTHS.forEach(length -> names.add(stretches.getFirst() + '/' + length));
        return List.copyOf(names);
    }

    /** The signs of each sentence, in order. */
    List<Map<Sign, Double>> sentences() {
        return sentences;
    }

    /** The values of {@link #OF_A_CLAIM}. */
    List<Double> ofAClaim() {
        var values = new ArrayList<Double>();
        add(values, sign -> sum(sentences, sign));
        values.addAll(lengths);
        return values;
    }

    /** The values of {@link #OF_AN_ARTICLE}. */
    List<Double> ofAnArticle() {
        int size = sentences.size();
        var lead = sentences.subList(0, Math.min(STRETCH, size));
        var end = sentences.subList(Math.max(0, size - STRETCH), size);
        var values = new ArrayList<Double>();
        add(values, sign -> mean(lead, sign));
        add(values, sign -> mean(sentences, sign));
        add(values, sign -> Math.log1p(Math.max(0, total(sign))));
        add(values, sign -> mean(end, sign));
        values.addAll(lengths);
        return values;
    }

    private static void add(List<Double> values, ToDoubleFunction<Sign> value) {
        SIGNS.forEach(sign -> values.add(value.applyAsDouble(sign)));
    }

    private static double mean(List<Map<Sign, Double>> stretch, Sign sign) {
        return sum(stretch, sign) / Math.max(1, stretch.size());
    }

    private static double sum(List<Map<Sign, Double>> stretch, Sign sign) {
        return stretch.stream()
                .mapToDouble(signs -> Math.min(MOST, signs.getOrDefault(sign, 0.0)))
                .sum();
    }

    private double total(Sign sign) {
        return sentences.stream()
                .mapToDouble(signs -> signs.getOrDefault(sign, 0.0))
                .sum();
    }
}
