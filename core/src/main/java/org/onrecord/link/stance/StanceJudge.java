package org.onrecord.link.stance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.lexicon.WordTable;
import org.onrecord.model.Record;

/**
 * Tells how an article stands to a claim given in words. First whether it is about the same at all; then each of the two is read for
 * itself, as putting its story as so, as not so, or as what others say, and these two attitudes make the bearing: "No, the tree still
 * stands" and an article that tells of the felled tree disagree. Thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // columns and rows of the tables of weights
public final class StanceJudge {

    private static final String BEARINGS = "bearing-weights.tsv";
    private static final int ATTITUDES = Attitude.values().length;
    /** Chosen on folds of FNC-1 by {@code training/stance.py}: a contradiction that is missed costs more than a look in vain. */
    private static final double RELATED = 0.4;
    /** Sentences given as evidence. */
    private static final int EVIDENCE = 3;
    /** A sentence without a sign decides only where it tells so much of the claim, by weight. */
    private static final double TELLS_THE_CLAIM = 0.5;
    /** How much what a sentence tells of the claim counts beside its signs. */
    private static final double SHARE_WEIGHT = 2;

    private final StanceFeatures features;
    private final Weighting relatedness = new Weighting("relatedness-weights.tsv", Overlap.FEATURES, 2);
    private final Weighting claims = new Weighting("claim-attitude-weights.tsv", TextSigns.OF_A_CLAIM, ATTITUDES);
    private final Weighting articles =
            new Weighting("article-attitude-weights.tsv", TextSigns.OF_AN_ARTICLE, ATTITUDES);
    /** By the attitudes of claim and article: how likely they agree, disagree, discuss. */
    private final double[][][] bearings = new double[ATTITUDES][ATTITUDES][];

    public StanceJudge(WordTable words) {
        features = new StanceFeatures(words);
        for (var row : Lexicon.rows(BEARINGS, ATTITUDES + 1)) {
            var attitudes = Arrays.stream(row.getFirst().split("/", -1))
                    .map(Attitude::valueOf)
                    .toList();
            bearings[attitudes.get(0).ordinal()][attitudes.get(1).ordinal()] = row.stream()
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }
    }

    /**
     * How an article stands to a claim. Pure.
     *
     * @param claim the record of the claim's words, read as an article of one sentence or a few
     * @param article the record of the article
     */
    public Judgement judge(Record claim, Record article) {
        var overlap = features.overlap(claim, article); // is it about the same?
        var signs = features.signs(article);
        var claimPuts = likely(claims, features.signs(claim).ofAClaim()); // as so, as not so, as what others say?
        var articlePuts = likely(articles, signs.ofAnArticle());
        var likelihoods = likelihoods(related(overlap), claimPuts, articlePuts);
        var bearing = bearing(likelihoods);
        var attitude = attitude(articlePuts);
        return new Judgement(
                bearing,
                likelihoods,
                attitude(claimPuts),
                attitude,
                bearing == Bearing.UNRELATED ? List.of() : evidence(article, overlap, signs, attitude));
    }

    /** How likely the two are about the same: a logistic regression over what they share, and its squares. */
    private double related(Overlap overlap) {
        if (overlap.isNone()) {
            return 0;
        }
        var values = overlap.features();
        double sum = relatedness.sum(values, 0);
        for (int i = 0; i < values.size(); i++) {
            double measured = relatedness.measured(i, values.get(i));
            sum += relatedness.weight(i, 1) * measured * measured;
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double[] likely(Weighting weighting, List<Double> values) {
        var scores = IntStream.range(0, ATTITUDES)
                .mapToDouble(column -> Math.exp(weighting.sum(values, column)))
                .toArray();
        double sum = DoubleStream.of(scores).sum();
        return DoubleStream.of(scores).map(score -> score / sum).toArray();
    }

    private Map<Bearing, Double> likelihoods(double related, double[] claim, double[] article) {
        var likelihoods = new EnumMap<Bearing, Double>(Bearing.class);
        likelihoods.put(Bearing.UNRELATED, 1 - related);
        for (int mine = 0; mine < ATTITUDES; mine++) {
            for (int its = 0; its < ATTITUDES; its++) {
                double both = related * claim[mine] * article[its];
                var given = bearings[mine][its];
                for (var bearing : List.of(Bearing.AGREE, Bearing.DISAGREE, Bearing.DISCUSS)) {
                    likelihoods.merge(bearing, both * given[bearing.ordinal()], Double::sum);
                }
            }
        }
        return likelihoods;
    }

    private static Bearing bearing(Map<Bearing, Double> likelihoods) {
        if (1 - likelihoods.getOrDefault(Bearing.UNRELATED, 1.0) < RELATED) {
            return Bearing.UNRELATED;
        }
        return likelihoods.entrySet().stream()
                .filter(entry -> entry.getKey() != Bearing.UNRELATED)
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static Attitude attitude(double[] likely) {
        return IntStream.range(0, ATTITUDES)
                .boxed()
                .max(Comparator.comparingDouble(column -> likely[column]))
                .map(column -> Attitude.values()[column])
                .orElseThrow();
    }

    private List<Judgement.Evidence> evidence(Record article, Overlap overlap, TextSigns signs, Attitude attitude) {
        var sentences = article.analysis().sentences();
        var shares = overlap.shares();
        record Candidate(int sentence, double score, List<String> reasons) {}
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> {
                    var speaking = speaking(signs.sentences().get(i), attitude);
                    double score = speaking.values().stream().mapToDouble(Double::doubleValue).sum();
                    var reasons = speaking.entrySet().stream()
                            .sorted(Map.Entry.<Sign, Double>comparingByValue().reversed())
                            .map(entry -> entry.getKey().label())
                            .toList();
                    boolean tells = !reasons.isEmpty() || shares.get(i) >= TELLS_THE_CLAIM;
                    return new Candidate(i, tells ? score + SHARE_WEIGHT * shares.get(i) : 0, reasons);
                })
                .filter(candidate -> candidate.score() > 0)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(EVIDENCE)
                .map(candidate -> new Judgement.Evidence(
                        article.analysis().span(sentences.get(candidate.sentence())), candidate.reasons()))
                .toList();
    }

    /** The signs of a sentence that speak for an attitude in a sentence of an article's beginning, and how loudly. */
    private Map<Sign, Double> speaking(Map<Sign, Double> signs, Attitude attitude) {
        var speaking = new EnumMap<Sign, Double>(Sign.class);
        signs.forEach((sign, value) -> {
            int feature = TextSigns.OF_AN_ARTICLE.indexOf("all/" + sign.label());
            double loudness = articles.weight(feature, attitude.ordinal()) * Math.min(value, 1);
            if (loudness > 0) {
                speaking.put(sign, loudness);
            }
        });
        return speaking;
    }
}
