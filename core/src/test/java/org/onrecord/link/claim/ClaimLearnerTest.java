package org.onrecord.link.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.lexicon.WordTable;

class ClaimLearnerTest {

    private static final WordTable WORDS = new WordTable();

    private static float[] pair(boolean samePredicate, boolean sameStory) {
        var features = new float[Feature.values().length];
        features[Feature.ALWAYS.ordinal()] = 1;
        features[Feature.SAME_PREDICATE.ordinal()] = samePredicate ? 1 : 0;
        features[Feature.SAME_STORY.ordinal()] = sameStory ? 1 : 0;
        return features;
    }

    private static ClaimLearner taught() {
        var learner = new ClaimLearner();
        for (int i = 0; i < 40; i++) {
            learner.add(pair(true, true), true);
            learner.add(pair(true, false), i % 4 == 0);
            learner.add(pair(false, true), i % 10 == 0);
            learner.add(pair(false, false), false);
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
