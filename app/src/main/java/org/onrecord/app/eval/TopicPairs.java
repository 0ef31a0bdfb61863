package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.link.SentenceVector;
import org.onrecord.link.claim.PairScorer;
import org.onrecord.model.ArticleId;

/**
 * The pairs of mentions of a topic: what the ledger looks at in each, and then what only shows when the whole topic lies there. The second is for
 * measuring how much of what tells the same a batch could find; the ledger gets its articles one by one.
 */
final class TopicPairs {

    /** So many features follow those of the ledger. */
    static final int FURTHER = 5;

    /** A predicate is as near to the others as to so many that are nearest to it, on average. */
    private static final int NEAREST = 8;

    /** An event that so many mentions tell counts as much as its pairs. */
    private static final double USUAL = 8;

    private final EcbTopic topic;
    private final List<PairScorer.Side> sides;
    private final double[][] stories; // of the articles of each two mentions, as other articles see them
    private final double[][] contexts;
    private final double[] nearness;
    private final Map<String, Integer> sizes = new HashMap<>();

    TopicPairs(EcbTopic topic, PairScorer scorer) {
        this.topic = topic;
        var mentions = topic.mentions();
        sides = mentions.stream()
                .map(mention -> scorer.side(mention.entry(), mention.story()))
                .toList();
        stories = stories(mentions);
        contexts = contexts(mentions);
        nearness = Arrays.stream(contexts).mapToDouble(TopicPairs::nearness).toArray();
        mentions.forEach(mention -> sizes.merge(mention.chain(), 1, Integer::sum));
    }

    int size() {
        return sides.size();
    }

    boolean isSame(int one, int other) {
        return topic.isSame(one, other);
    }

    /**
     * How much a pair counts in learning: events that many mentions tell have pairs by the square of that, and would be most of what is learnt,
     * though each mention is scored once.
     */
    double times(int one, int other) {
        return Math.sqrt(USUAL / Math.sqrt((double) tellings(one) * tellings(other)));
    }

    private int tellings(int mention) {
        return sizes.getOrDefault(topic.mentions().get(mention).chain(), 1);
    }

    /** What the ledger looks at. */
    float[] features(int one, int other) {
        return sides.get(one).features(sides.get(other));
    }

    /**
     * The same, and behind it: how alike the articles are as the other articles see them; that times how near the predicates are where they stand;
     * how much nearer than each is to those nearest to it; that of predicates that are one word; that times the first.
     */
    float[] featuresInTopic(int one, int other) {
        var features = features(one, other);
        var all = Arrays.copyOf(features, features.length + FURTHER);
        double story = stories[one][other];
        double nearer = 2 * contexts[one][other] - nearness[one] - nearness[other];
        int next = features.length;
        all[next++] = (float) story;
        all[next++] = (float) (story * contexts[one][other]);
        all[next++] = (float) nearer;
        all[next++] = (float) (predicate(one).equals(predicate(other)) ? nearer : 0);
        all[next] = (float) (story * nearer);
        return all;
    }

    private String predicate(int mention) {
        return topic.mentions().get(mention).entry().matter().orElseThrow().predicate();
    }

    private static double[][] stories(List<EcbTopic.Mention> mentions) {
        Map<ArticleId, Integer> numbers = new LinkedHashMap<>();
        var stories = new ArrayList<SentenceVector>();
        for (var mention : mentions) {
            if (numbers.putIfAbsent(mention.entry().article(), stories.size()) == null) {
                stories.add(mention.story().orElseThrow());
            }
        }
        var seen = Neighbours.likeness(
                matrix(stories.size(), (one, other) -> stories.get(one).likeStory(stories.get(other))));
        var articles = mentions.stream()
                .mapToInt(mention -> numbers.getOrDefault(mention.entry().article(), 0))
                .toArray();
        return matrix(mentions.size(), (one, other) -> seen[articles[one]][articles[other]]);
    }

    private static double[][] contexts(List<EcbTopic.Mention> mentions) {
        return matrix(
                mentions.size(),
                (one, other) -> mentions.get(one)
                        .story()
                        .orElseThrow()
                        .likeContext(mentions.get(other).story().orElseThrow())
                        .orElse(0));
    }

    /** The mean likeness to the nearest. */
    private static double nearness(double[] row) {
        return Arrays.stream(row)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(NEAREST)
                .mapToDouble(one -> one)
                .average()
                .orElse(0);
    }

    /** Of two things, by their numbers. */
    @FunctionalInterface
    interface Likeness {
        double of(int one, int other);
    }

    /** Of each two things, the same both ways; 0 of a thing and itself. */
    static double[][] matrix(int size, Likeness likeness) {
        var matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                matrix[i][k] = likeness.of(i, k);
                matrix[k][i] = matrix[i][k];
            }
        }
        return matrix;
    }
}
