package org.onrecord.link.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    private static final float[] ALWAYS = {1};

    private static LogisticRegression threeOfFour(int rounds) {
        var regression = new LogisticRegression(1);
        for (int i = 0; i < rounds; i++) {
            regression.add(ALWAYS, true, 3);
            regression.add(ALWAYS, false, 1);
        }
        return regression;
    }

    @Test
    void countsARowAsOftenAsItIsTold() {
        var weights = threeOfFour(1000).weights();

        assertThat(LogisticRegression.probability(weights, ALWAYS)).isEqualTo(0.75, within(0.001));
    }

    @Test
    void prefersSmallWeightsWhereItKnowsLittle() {
        assertThat(threeOfFour(1).weights()[0])
                .isPositive()
                .isLessThan(threeOfFour(1000).weights()[0]);
    }

    @Test
    void refusesARowOfAnotherWidth() {
        var regression = new LogisticRegression(1);

        assertThatThrownBy(() -> regression.add(new float[2], true, 1)).hasMessageContaining("not 1 features: 2");
    }
}
