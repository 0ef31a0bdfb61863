package org.onrecord.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.lexicon.WordTable;

class ClaimLearnerTest {

    private static final WordTable WORDS = new WordTable();

    private static float[] pair(boolean samePredicate, boolean sameStory) {
        var all = List.of(Feature.values());
        var features = new float[all.size()];
        features[all.indexOf(Feature.ALWAYS)] = 1;
        features[all.indexOf(Feature.SAME_PREDICATE)] = samePredicate ? 1 : 0;
        features[all.indexOf(Feature.SAME_STORY)] = sameStory ? 1 : 0;
        return features;
    }

    private static ClaimLearner taught() {
        var learner = new ClaimLearner();
        for (int i = 0; i < 40; i++) {
            learner.add(pair(true, true), true, 1);
            learner.add(pair(true, false), i % 4 == 0, 1);
            learner.add(pair(false, true), i % 10 == 0, 1);
            learner.add(pair(false, false), false, 1);
        }
        return learner;
    }

    @Test
    void learnsWhatSpeaksForTheSame() {
        var weights = taught().rows();

        assertThat(weights).hasSize(Feature.values().length);
        assertThat(weight("same-predicate")).isPositive();
        assertThat(weight("same-story")).isPositive();
        assertThat(weight("always")).isNegative();
        assertThat(weight("same-place")).isZero();
    }

    @Test
    void learnsTheSameEveryTime() {
        assertThat(taught().rows()).isEqualTo(taught().rows());
        assertThat(taught().learn(WORDS)).isNotNull();
    }

    private static double weight(String feature) {
        return taught().rows().stream()
                .filter(row -> row.startsWith(feature + "\t"))
                .mapToDouble(row -> Double.parseDouble(row.substring(row.indexOf('\t') + 1)))
                .findFirst()
                .orElseThrow();
    }
}
