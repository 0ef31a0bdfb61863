package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeviationTest {

    @Test
    void isNoneWhereAllIsRight() {
        var deviation = Deviation.of(List.of(pair(3, 3), pair(-2, -2), pair(0, 0)));

        assertThat(deviation.meanAbsoluteError()).isZero();
        assertThat(deviation.correlation()).isEqualTo(1, within(1e-12));
        assertThat(deviation.belowZero()).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void isComputedByHand() {
        // errors 1, 0, 2; gold −1 0 1 from its mean, found −1 1 0 from its mean: r = (1 + 0 + 0) / 2
        var deviation = Deviation.of(List.of(pair(1, 0), pair(2, 2), pair(3, 1)));

        assertThat(deviation.meanAbsoluteError()).isEqualTo(1);
        assertThat(deviation.correlation()).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void hasNoCorrelationWhereNothingChanges() {
        assertThat(Deviation.of(List.of(pair(3, 3), pair(2, 3))).correlation()).isNaN();
    }

    @Test
    void countsTheClassBelowZero() {
        assertThat(Deviation.of(List.of(pair(-1, 1), pair(-2, -0.5), pair(1, -1), pair(0, 0)))
                        .belowZero())
                .isEqualTo(new Tally(2, 2, 1));
    }

    private static Deviation.Pair pair(double gold, double found) {
        return new Deviation.Pair(gold, found);
    }
}
