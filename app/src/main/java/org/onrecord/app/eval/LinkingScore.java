package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.ClaimId;
import org.onrecord.link.MemoryShelf;
import org.onrecord.link.Posting;
import org.onrecord.link.Print;
import org.onrecord.link.claim.ClaimKeys;
import org.onrecord.link.claim.ClaimLearner;
import org.onrecord.link.claim.ClaimLinker;
import org.onrecord.link.claim.PairScorer;

/** Scores how topics are clustered, in folds: each topic by weights and a threshold that were chosen without it. */
final class LinkingScore {

    private static final int FOLDS = 5;
    private static final List<Column> COLUMNS =
            List.of(Column.percent("muc"), Column.percent("b3"), Column.percent("ceafe"), Column.percent("mean"));
    private static final List<Column> BLOCKING = List.of(
            Column.percent("pairs"), Column.percent("linked"), Column.percent("candidates"));

    /** Thresholds to choose from. */
    private static final List<Double> THRESHOLDS =
            IntStream.rangeClosed(6, 20).mapToObj(step -> step / 40.0).toList();

    /** As many as the ledger looks at under one key. */
    private static final int MOST = 32;

    private final List<EcbTopic> topics;
    private final WordTable words;
    private final int threads;
    private final ClaimKeys claimKeys;

    LinkingScore(List<EcbTopic> topics, WordTable words, int threads) {
        this.topics = topics;
        this.words = words;
        this.threads = threads;
        claimKeys = new ClaimKeys(words);
    }

    /** Rows of {@code claim-weights.tsv}, learnt from all topics. */
    List<String> learnt() {
        return learner(IntStream.range(0, topics.size()).boxed().toList()).rows();
    }

    List<Table> tables() {
        var scorers = new ArrayList<PairScorer>();
        for (int fold = 0; fold < FOLDS; fold++) {
            scorers.add(learner(outside(fold)).learn(words));
        }
        var numbers = IntStream.range(0, topics.size()).boxed().toList();
        var scores = new InParallel(threads).map(numbers, topic -> byThreshold(topic, scorers.get(topic % FOLDS)));
        var chosen = IntStream.range(0, FOLDS)
                .mapToObj(fold -> best(outside(fold), scores))
                .toList();
        return List.of(
                new Table(
                        "f1, five folds",
                        COLUMNS,
                        List.of(
                                row("average link", topic -> scores.get(topic).get(chosen.get(topic % FOLDS))),
                                row("as the ledger links", topic -> score(topic, ledger(topic, scorers.get(topic % FOLDS)))),
                                row("same predicate", topic -> score(topic, samePredicate(topic))))),
                new Table("blocking", BLOCKING, List.of(blocking())));
    }

    private List<Integer> outside(int fold) {
        return IntStream.range(0, topics.size()).filter(topic -> topic % FOLDS != fold).boxed().toList();
    }

    private ClaimLearner learner(List<Integer> numbers) {
        var learner = new ClaimLearner();
        var scorer = new PairScorer(words);
        for (int number : numbers) {
            var topic = topics.get(number);
            var sides = sides(topic, scorer);
            for (int i = 0; i < sides.size(); i++) {
                for (int k = 0; k < i; k++) {
                    learner.add(sides.get(i).features(sides.get(k)), topic.isSame(i, k));
                }
            }
        }
        return learner;
    }

    private static List<PairScorer.Side> sides(EcbTopic topic, PairScorer scorer) {
        return topic.mentions().stream()
                .map(mention -> scorer.side(mention.entry(), mention.story()))
                .toList();
    }

    private Map<Double, ClusterScore> byThreshold(int topic, PairScorer scorer) {
        var sides = sides(topics.get(topic), scorer);
        var likeness = new double[sides.size()][sides.size()];
        for (int i = 0; i < likeness.length; i++) {
            for (int k = 0; k < i; k++) {
                likeness[i][k] = sides.get(i).score(sides.get(k));
                likeness[k][i] = likeness[i][k];
            }
        }
        var scores = new HashMap<Double, ClusterScore>();
        for (double threshold : THRESHOLDS) {
            scores.put(threshold, score(topic, AverageLink.clusters(likeness, threshold)));
        }
        return scores;
    }

    private static double best(List<Integer> numbers, List<Map<Double, ClusterScore>> scores) {
        return THRESHOLDS.stream()
                .max(Comparator.comparingDouble(threshold -> numbers.stream()
                        .map(topic -> Optional.ofNullable(scores.get(topic).get(threshold)).orElse(ClusterScore.NONE))
                        .reduce(ClusterScore.NONE, ClusterScore::plus)
                        .mean()))
                .orElseThrow();
    }

    private ClusterScore score(int topic, List<List<Integer>> clusters) {
        return ClusterScore.of(topics.get(topic).gold(), clusters);
    }

    private Table.Row row(String name, IntFunction<@Nullable ClusterScore> score) {
        var sum = ClusterScore.NONE;
        for (int topic = 0; topic < topics.size(); topic++) {
            sum = sum.plus(Optional.ofNullable(score.apply(topic)).orElse(ClusterScore.NONE));
        }
        return Table.Row.of(name, sum.muc().f1(), sum.bCubed().f1(), sum.ceafe().f1(), sum.mean());
    }

    private List<List<Integer>> samePredicate(int topic) {
        return grouped(topic, number -> topics.get(topic)
                .mentions()
                .get(number)
                .entry()
                .matter()
                .orElseThrow()
                .predicate());
    }

    /** One by one, by keys, as {@code add} does it. */
    private List<List<Integer>> ledger(int topic, PairScorer scorer) {
        var linker = new ClaimLinker(scorer);
        var shelf = new MemoryShelf();
        var claims = new ArrayList<ClaimId>();
        for (var mention : topics.get(topic).mentions()) {
            var entry = mention.entry();
            var keys = claimKeys.keys(entry, mention.story());
            var linkage = linker.link(entry, mention.story(), shelf.under(keys, MOST));
            claims.add(linkage.claim());
            shelf.keep(new Posting(
                    new Print(
                            entry.article(), Optional.empty(), entry.published(), List.of(), Optional.empty(), List.of()),
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

    /** Of pairs that tell the same, and of mentions that another one tells too, those with a key in common; and how many have one. */
    private Table.Row blocking() {
        long pairs = 0;
        long pairsMet = 0;
        long linked = 0;
        long linkedMet = 0;
        long candidates = 0;
        long mentions = 0;
        for (var topic : topics) {
            List<Set<String>> keys = new ArrayList<>();
            for (var mention : topic.mentions()) {
                keys.add(new HashSet<>(claimKeys.keys(mention.entry(), mention.story())));
            }
            for (int i = 0; i < keys.size(); i++) {
                boolean has = false;
                boolean meets = false;
                for (int k = 0; k < i; k++) {
                    boolean shares = !Collections.disjoint(keys.get(i), keys.get(k));
                    candidates += shares ? 1 : 0;
                    if (topic.isSame(i, k)) {
                        has = true;
                        meets |= shares;
                        pairs++;
                        pairsMet += shares ? 1 : 0;
                    }
                }
                linked += has ? 1 : 0;
                linkedMet += meets ? 1 : 0;
                mentions++;
            }
        }
        return Table.Row.of("keys in common", 100.0 * pairsMet / pairs, 100.0 * linkedMet / linked, (double) candidates / mentions);
    }
}
