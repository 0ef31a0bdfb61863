package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.ArticleId;

/**
 * Finds texts that share telling words with another. Of each word only the first few texts are kept that hold it, so that the copies
 * of a text, which share them all, cost no more than the first of them.
 */
final class TextIndex {

    /** So many texts are kept of each word. */
    private static final int TEXTS = 12;

    /** So many of those that share the most are compared. */
    private static final int CANDIDATES = 8;

    private final Map<Integer, List<ArticleId>> holding = new HashMap<>();

    void add(Sketch sketch, ArticleId article) {
        for (var word : sketch.words()) {
            var texts = holding.computeIfAbsent(word, any -> new ArrayList<>(1));
            if (texts.size() < TEXTS) {
                texts.add(article);
            }
        }
    }

    /** Texts that may be near-copies, those that share the most first. */
    List<ArticleId> alike(Sketch sketch) {
        var counts = new HashMap<ArticleId, Integer>();
        for (var word : sketch.words()) {
            holding.getOrDefault(word, List.of()).forEach(article -> counts.merge(article, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= Alignment.LEAST)
                .sorted(Map.Entry.<ArticleId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(count -> count.getKey().value()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
