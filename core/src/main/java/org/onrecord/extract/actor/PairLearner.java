package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Range;

/**
 * Learns from annotated documents what each feature counts: the log-likelihood of any right antecedent, wrong ones made likelier by
 * their cost (Durrett and Klein, 2013), by AdaGrad with small weights cut to 0. The same documents give the same weights.
 */
public @SuppressWarnings("EnumOrdinal") // rows and columns of the table that is learnt
final class PairLearner {

    private static final int ROUNDS = 12;
    private static final double STEP = 0.1;
    private static final double CUT = 1e-3;

    /** What a wrong answer costs while learning: a link of something new, a link left out, a link to something else. */
    private static final double FALSE_LINK = 0.2;

    private static final double NO_LINK = 2;
    private static final double WRONG_LINK = 1;
    private static final double LEAST = 0.005;
    /** A prime: examples are taken in steps of it, so that neighbours in a text are apart. */
    private static final int STRIDE = 7919;

    private static final int FORMS = Form.values().length;

    /** One possible answer. */
    @SuppressWarnings("ArrayRecordComponent") // millions of them; never compared
    private record Option(int[] features, int form, int antecedent, boolean right) {

        /** Whether it is the answer that something new is told of. */
        boolean begins() {
            return antecedent == Form.NONE.asAntecedent();
        }
    }

    private final List<List<Option>> examples = new ArrayList<>();
    private final MentionClusterer clusterer;
    private final SceneSetter sceneSetter = new SceneSetter(new KnownActors(List.of()));
    // by feature; by feature and form; by feature, form and antecedent
    private final double[][] weights = new double[3][];
    private final double[][] squares = new double[3][];

    public PairLearner() {
        clusterer = new MentionClusterer(sceneSetter);
        int features = Feature.values().length;
        int[] sizes = {features, features * FORMS, features * FORMS * Form.ANTECEDENTS};
        for (int level = 0; level < sizes.length; level++) {
            weights[level] = new double[sizes[level]];
            squares[level] = new double[sizes[level]];
            Arrays.fill(squares[level], 1e-3);
        }
    }

    /**
     * Adds a document.
     *
     * @param entities for each mention a number that it shares with all mentions of the same thing
     */
    public void add(
            Article article,
            Analysis analysis,
            Tree tree,
            List<Attribution> attributions,
            Map<Range, Integer> entities) {
        var scene = sceneSetter.set(article, analysis, tree, attributions);
        var phrases = clusterer.phrases(scene, List.copyOf(entities.keySet()));
        new ChainWalk(scene, phrases).walk(new Teacher(phrases, entities));
    }

    private final class Teacher implements Judge {

        private final List<NounPhrase> phrases;
        private final Map<Range, Integer> entities;
        private final List<Integer> shown = new ArrayList<>();
        private final List<Option> options = new ArrayList<>();

        Teacher(List<NounPhrase> phrases, Map<Range, Integer> entities) {
            this.phrases = phrases;
            this.entities = entities;
        }

        @Override
        public void consider(int earlier, @Nullable Chain chain, Clues clues) {
            shown.add(earlier);
            options.add(new Option(clues.features(), clues.form(), clues.antecedent(), false));
        }

        @Override
        public int decide(int phrase) {
            var own = entities.get(phrases.get(phrase).range());
            int answer = NEW;
            var judged = new ArrayList<Option>();
            for (int i = options.size() - 1; i >= 0; i--) {
                int earlier = shown.get(i);
                boolean right = earlier != NEW
                        && Objects.equals(entities.get(phrases.get(earlier).range()), own);
                if (right) {
                    answer = earlier;
                }
                var option = options.get(i);
                boolean first = earlier == NEW && answer == NEW;
                judged.add(new Option(option.features(), option.form(), option.antecedent(), right || first));
            }
            examples.add(judged);
            shown.clear();
            options.clear();
            return answer;
        }
    }

    /** The rows of {@code coreference.tsv}, sorted: a feature with the forms of the phrase and of the antecedent, and its weight. */
    public List<String> learn() {
        for (int round = 0; round < ROUNDS; round++) {
            for (long i = 0; i < examples.size(); i++) {
                step(examples.get((int) ((i * STRIDE + round) % examples.size())));
            }
        }
        return rows();
    }

    private void step(List<Option> options) {
        var scores = new double[options.size()];
        double most = Double.NEGATIVE_INFINITY;
        boolean begins = options.stream().anyMatch(option -> option.right() && option.begins());
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(options.get(i)) + cost(options.get(i), begins);
            most = Math.max(most, scores[i]);
        }
        double all = 0;
        double right = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            all += scores[i];
            right += options.get(i).right() ? scores[i] : 0;
        }
        for (int i = 0; i < scores.length; i++) {
            var option = options.get(i);
            double gradient = scores[i] / all - (option.right() && right > 0 ? scores[i] / right : 0);
            if (Math.abs(gradient) > 1e-6) {
                for (int feature : option.features()) {
                    for (int level = 0; level < weights.length; level++) {
                        update(level, cell(level, feature, option), gradient);
                    }
                }
            }
        }
    }

    private static double cost(Option option, boolean begins) {
        if (option.right()) {
            return 0;
        }
        return begins ? FALSE_LINK : option.begins() ? NO_LINK : WRONG_LINK;
    }

    private static int cell(int level, int feature, Option option) {
        return switch (level) {
            case 0 -> feature;
            case 1 -> feature * FORMS + option.form();
            default -> PairWeights.cell(feature, option.form(), option.antecedent());
        };
    }

    private double score(Option option) {
        double score = 0;
        for (int feature : option.features()) {
            for (int level = 0; level < weights.length; level++) {
                score += weights[level][cell(level, feature, option)];
            }
        }
        return score;
    }

    private void update(int level, int cell, double gradient) {
        squares[level][cell] += gradient * gradient;
        double rate = STEP / Math.sqrt(squares[level][cell]);
        double moved = weights[level][cell] - rate * gradient;
        double cut = rate * CUT;
        weights[level][cell] = Math.abs(moved) <= cut ? 0 : moved - Math.signum(moved) * cut;
    }

    private List<String> rows() {
        var rows = new TreeMap<String, Double>();
        for (var feature : Feature.values()) {
            int f = feature.ordinal();
            put(rows, feature, "*", "*", weights[0][f]);
            for (var form : Form.values()) {
                var name = form.name().toLowerCase(Locale.ROOT);
                put(rows, feature, name, "*", weights[1][f * FORMS + form.ordinal()]);
                for (int a = 0; a < Form.ANTECEDENTS; a++) {
                    put(rows, feature, name, String.valueOf(a), weights[2][PairWeights.cell(f, form.ordinal(), a)]);
                }
            }
        }
        return rows.entrySet().stream()
                .map(row -> row.getKey() + "\t" + String.format(Locale.ROOT, "%.3f", row.getValue()))
                .toList();
    }

    private static void put(Map<String, Double> rows, Feature feature, String form, String antecedent, double weight) {
        if (Math.abs(weight) >= LEAST) {
            rows.put(feature.name().toLowerCase(Locale.ROOT) + "/" + form + "/" + antecedent, weight);
        }
    }
}
