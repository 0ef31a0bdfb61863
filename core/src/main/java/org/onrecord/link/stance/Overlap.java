package org.onrecord.link.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.lexicon.WordTable;
import org.onrecord.model.Record;
import org.onrecord.model.Token;

/** How much of what a claim says stands in an article, and in which of its sentences. */
final class Overlap {

    /** The features, in order. */
    static final List<String> FEATURES = List.of(
            "covered",
            "covered-exactly",
            "covered-early",
            "best-sentence",
            "best-three",
            "best-five",
            "names-found",
            "pairs-found",
            "repeated",
            "claim-words",
            "article-words",
            "heaviest-two",
            "claim-names",
            "mean-sentence");

    private static final Set<String> TELLING = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
    private static final Set<String> EMPTY = Set.of("be", "have", "do", "say");
    private static final String NAME = "PROPN";
    private static final int EARLY = 3; // sentences
    /** The rarest word weighs some twenty times as much as the most frequent. */
    private static final double LEAST_WEIGHT = 0.3;
    /** Words that are less alike have nothing to do with each other. */
    private static final double ALIKE = 0.55;
    /** What another word of like meaning counts, of the same word's 1. */
    private static final double OTHER_WORD = 0.8;

    private final List<Token> claim;
    private final List<Token> article;
    private final List<Map<String, Double>> found = new ArrayList<>(); // by sentence: what each word of the claim counts there
    private final Map<String, Double> weights = new LinkedHashMap<>(); // of the claim's words, adding up to 1
    private final Map<String, Integer> counts = new HashMap<>();
    private final WordTable words;

    Overlap(Record claim, Record article, WordTable words) {
        this.claim = claim.analysis().tokens();
        this.article = article.analysis().tokens();
        this.words = words;
        telling(this.claim).forEach(word -> weights.put(word, words.rarity(word) + LEAST_WEIGHT));
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((word, weight) -> weight / sum);
        telling(this.article).forEach(word -> counts.merge(word, 1, Integer::sum));
        var alike = alike();
        for (var sentence : article.analysis().sentences()) {
            var there = new HashMap<String, Double>();
            for (var word : new LinkedHashSet<>(telling(this.article.subList(sentence.begin(), sentence.end())))) {
                alike.getOrDefault(word, Map.of()).forEach((mine, likeness) -> there.merge(mine, likeness, Math::max));
            }
            found.add(there);
        }
    }

    /** For each word of the article the words of the claim that it means, and how nearly. */
    private Map<String, Map<String, Double>> alike() {
        var alike = new HashMap<String, Map<String, Double>>();
        for (var word : counts.keySet()) {
            for (var mine : weights.keySet()) {
                double likeness = word.equals(mine) ? 1 : OTHER_WORD * words.likeness(word, mine).orElse(0);
                if (likeness > ALIKE * OTHER_WORD) {
                    alike.computeIfAbsent(word, key -> new HashMap<>()).put(mine, likeness);
                }
            }
        }
        return alike;
    }

    /** Whether no word of the claim stands in the article, nor one of like meaning. */
    boolean isNone() {
        return found.stream().allMatch(Map::isEmpty);
    }

    /** The share of the claim, by weight, that stands in each sentence of the article. */
    List<Double> shares() {
        return found.stream().map(this::share).toList();
    }

    private double share(Map<String, Double> there) {
        return weights.entrySet().stream()
                .mapToDouble(word -> word.getValue() * there.getOrDefault(word.getKey(), 0.0))
                .sum();
    }

    /** The values of {@link #FEATURES}. */
    List<Double> features() {
        var shares = shares().stream().sorted(Comparator.reverseOrder()).toList();
        var anywhere = best(found);
        double exactly = weights.entrySet().stream()
                .filter(word -> counts.containsKey(word.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double repeated = weights.keySet().stream()
                .mapToDouble(word -> Math.log1p(counts.getOrDefault(word, 0)) * words.rarity(word))
                .sum();
        double heaviest = weights.entrySet().stream()
                .map(word -> word.getValue() * anywhere.getOrDefault(word.getKey(), 0.0))
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .mapToDouble(Double::doubleValue)
                .sum();
        var names = claim.stream()
                .filter(token -> token.upos().equals(NAME))
                .map(Overlap::word)
                .toList();
        double named = names.stream().filter(counts::containsKey).count();
        return List.of(
                share(anywhere),
                exactly,
                share(best(found.subList(0, Math.min(EARLY, found.size())))),
                mean(shares, 1),
                mean(shares, 3),
                mean(shares, 5),
                names.isEmpty() ? 0.5 : named / names.size(),
                pairs(),
                repeated / Math.max(1, weights.size()),
                weights.size() / 10.0,
                Math.log1p(article.size()),
                heaviest,
                (double) names.size(),
                mean(shares, Math.max(1, shares.size())));
    }

    private static Map<String, Double> best(List<Map<String, Double>> sentences) {
        var best = new HashMap<String, Double>();
        sentences.forEach(there -> there.forEach((word, likeness) -> best.merge(word, likeness, Math::max)));
        return best;
    }

    private static double mean(List<Double> shares, int most) {
        return shares.stream().limit(most).mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** The share of neighbouring words of the claim that are neighbours in the article, where they are not too common. */
    private double pairs() {
        var there = new HashSet<List<String>>();
        IntStream.range(1, article.size())
                .forEach(i -> there.add(List.of(word(article.get(i - 1)), word(article.get(i)))));
        long both = IntStream.range(1, claim.size())
                .mapToObj(i -> List.of(word(claim.get(i - 1)), word(claim.get(i))))
                .filter(pair -> there.contains(pair) && words.rarity(pair.get(0)) + words.rarity(pair.get(1)) > 2)
                .count();
        return (double) both / Math.max(1, claim.size() - 1);
    }

    private static List<String> telling(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> TELLING.contains(token.upos()) && token.form().chars().anyMatch(Character::isLetterOrDigit))
                .map(Overlap::word)
                .filter(word -> !EMPTY.contains(word))
                .toList();
    }

    private static String word(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
