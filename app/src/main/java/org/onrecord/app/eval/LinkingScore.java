package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.ClaimId;
import org.onrecord.link.MemoryShelf;
import org.onrecord.link.Posting;
import org.onrecord.link.Print;
import org.onrecord.link.claim.ClaimKeys;
import org.onrecord.link.claim.ClaimLearner;
import org.onrecord.link.claim.ClaimLinker;
import org.onrecord.link.claim.LogisticRegression;
import org.onrecord.link.claim.PairScorer;

/** Scores how topics are clustered, in folds: each topic by weights and a threshold that were chosen without it. */
final class LinkingScore {

    private static final int FOLDS = 5;
    /** The threshold is the one that is best on all topics: no score here is by that, but the ledger's is that. */
    private static final List<Column> COLUMNS = List.of(
            Column.percent("muc"),
            Column.percent("b3"),
            Column.percent("ceafe"),
            Column.percent("mean"),
            new Column("threshold", 3));

    private static final List<Column> FOLD_COLUMNS = IntStream.rangeClosed(1, FOLDS)
            .mapToObj(fold -> Column.percent("fold " + fold))
            .toList();

    /** Thresholds to choose from. */
    private static final List<Double> THRESHOLDS =
            IntStream.rangeClosed(5, 20).mapToObj(step -> step / 40.0).toList();

    /** Those of them for the ledger's way, which takes longer. */
    private static final List<Double> FEW_THRESHOLDS =
            IntStream.rangeClosed(2, 5).mapToObj(step -> step / 10.0).toList();

    /** As many as the ledger looks at under one key. */
    private static final int MOST = 32;

    private final List<EcbTopic> topics;
    private final List<TopicPairs> pairs;
    private final WordTable words;
    private final InParallel parallel;
    private final ClaimKeys claimKeys;

    LinkingScore(List<EcbTopic> topics, WordTable words, int threads) {
        this.topics = topics;
        this.words = words;
        parallel = new InParallel(threads);
        claimKeys = new ClaimKeys(words);
        var scorer = new PairScorer(words);
        pairs = parallel.map(topics, topic -> new TopicPairs(topic, scorer));
    }

    /** What of a pair is looked at. */
    @FunctionalInterface
    private interface Looked {
        float[] at(TopicPairs topic, int one, int other);
    }

    /** What a way of clustering gives: of each topic, by threshold. */
    private record Way(String name, List<Map<Double, ClusterScore>> byTopic) {

        private static ClusterScore sum(List<ClusterScore> scores) {
            return scores.stream().reduce(ClusterScore.NONE, ClusterScore::plus);
        }

        /** The score of each fold, by the threshold that is best outside it. */
        List<ClusterScore> folds() {
            return IntStream.range(0, FOLDS)
                    .mapToObj(fold -> {
                        double threshold = best(outside(fold));
                        return sum(scores(numbers().filter(topic -> topic % FOLDS == fold), threshold));
                    })
                    .toList();
        }

        private IntStream numbers() {
            return IntStream.range(0, byTopic.size());
        }

        private IntStream outside(int fold) {
            return numbers().filter(topic -> topic % FOLDS != fold);
        }

        private List<ClusterScore> scores(IntStream numbers, double threshold) {
            return numbers.mapToObj(
                            topic -> Optional.ofNullable(byTopic.get(topic).get(threshold))
                                    .orElse(ClusterScore.NONE))
                    .toList();
        }

        private double best(IntStream numbers) {
            var some = numbers.boxed().toList();
            return byTopic.getFirst().keySet().stream()
                    .max(Comparator.comparingDouble(
                            threshold -> sum(scores(some.stream().mapToInt(topic -> topic), threshold))
                                    .mean()))
                    .orElseThrow();
        }

        Table.Row row() {
            var sum = sum(folds());
            return Table.Row.of(
                    name, sum.muc().f1(), sum.bCubed().f1(), sum.ceafe().f1(), sum.mean(), best(numbers()));
        }

        Table.Row rowOfFolds() {
            return new Table.Row(name, folds().stream().map(ClusterScore::mean).toList());
        }
    }

    /** Rows of {@code claim-weights.tsv}, learnt from all topics. */
    List<String> learnt() {
        return taught(new ClaimLearner(), pairs, TopicPairs::features).rows();
    }

    List<Table> tables() {
        var folds = IntStream.range(0, FOLDS).boxed().toList();
        var learners = parallel.map(folds, fold -> taught(new ClaimLearner(), outside(fold), TopicPairs::features));
        var weights = parallel.map(learners, ClaimLearner::weights);
        var inTopic = parallel.map(
                folds,
                fold -> taught(new ClaimLearner(TopicPairs.FURTHER), outside(fold), TopicPairs::featuresInTopic)
                        .weights());
        var scorers = learners.stream().map(learner -> learner.learn(words)).toList();
        var ways = List.of(
                way("average link", topic -> averageLink(topic, weights.get(topic % FOLDS), TopicPairs::features)),
                way(
                        "the same, seen by the whole topic",
                        topic -> averageLink(topic, inTopic.get(topic % FOLDS), TopicPairs::featuresInTopic)),
                way(
                        "as the ledger links",
                        topic -> byThreshold(
                                topic, FEW_THRESHOLDS, alike -> ledger(topic, scorers.get(topic % FOLDS), alike))),
                way("same predicate", topic -> byThreshold(topic, List.of(Double.NaN), alike -> samePredicate(topic))));
        return List.of(
                new Table("f1, five folds", COLUMNS, ways.stream().map(Way::row).toList()),
                new Table(
                        "mean f1 of each fold",
                        FOLD_COLUMNS,
                        ways.stream().map(Way::rowOfFolds).toList()),
                new Blocking(topics, claimKeys).table());
    }

    private List<TopicPairs> outside(int fold) {
        return IntStream.range(0, topics.size())
                .filter(topic -> topic % FOLDS != fold)
                .mapToObj(pairs::get)
                .toList();
    }

    private static ClaimLearner taught(ClaimLearner learner, List<TopicPairs> topics, Looked looked) {
        for (var topic : topics) {
            for (int i = 0; i < topic.size(); i++) {
                for (int k = 0; k < i; k++) {
                    learner.add(looked.at(topic, i, k), topic.isSame(i, k), topic.times(i, k));
                }
            }
        }
        return learner;
    }

    private Way way(String name, IntFunction<Map<Double, ClusterScore>> topic) {
        var numbers = IntStream.range(0, topics.size()).boxed().toList();
        return new Way(name, parallel.map(numbers, topic::apply));
    }

    private Map<Double, ClusterScore> averageLink(int number, double[] weights, Looked looked) {
        var topic = pairs.get(number);
        var likeness = TopicPairs.matrix(
                topic.size(), (one, other) -> LogisticRegression.probability(weights, looked.at(topic, one, other)));
        return byThreshold(number, THRESHOLDS, threshold -> AverageLink.clusters(likeness, threshold));
    }

    private Map<Double, ClusterScore> byThreshold(
            int topic, List<Double> thresholds, DoubleFunction<List<List<Integer>>> clusters) {
        Map<Double, ClusterScore> scores = new LinkedHashMap<>(); // of equal ones the first is chosen
        for (double threshold : thresholds) {
            scores.put(threshold, ClusterScore.of(topics.get(topic).gold(), clusters.apply(threshold)));
        }
        return scores;
    }

    private List<List<Integer>> samePredicate(int topic) {
        return grouped(
                topic,
                number -> topics.get(topic)
                        .mentions()
                        .get(number)
                        .entry()
                        .matter()
                        .orElseThrow()
                        .predicate());
    }

    /** One by one, by keys, as {@code add} does it. */
    private List<List<Integer>> ledger(int topic, PairScorer scorer, double alike) {
        var linker = new ClaimLinker(scorer, alike);
        var shelf = new MemoryShelf();
        var claims = new ArrayList<ClaimId>();
        for (var mention : topics.get(topic).mentions()) {
            var entry = mention.entry();
            var keys = claimKeys.keys(entry, mention.story());
            var linkage = linker.link(entry, mention.story(), shelf.under(keys, MOST));
            claims.add(linkage.claim());
            shelf.keep(new Posting(
                    new Print(
                            entry.article(),
                            Optional.empty(),
                            entry.published(),
                            List.of(),
                            Optional.empty(),
                            List.of()),
                    List.of(new Posting.Line(linkage, keys, mention.story()))));
        }
        return grouped(topic, claims::get);
    }

    private <T> List<List<Integer>> grouped(int topic, IntFunction<T> key) {
        Map<T, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < topics.get(topic).mentions().size(); i++) {
            groups.computeIfAbsent(key.apply(i), any -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
