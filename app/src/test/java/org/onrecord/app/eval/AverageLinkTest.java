package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

    private static final double[][] LIKENESS = {
        {1, 0.9, 0.8, 0.1},
        {0.9, 1, 0.1, 0.1},
        {0.8, 0.1, 1, 0.1},
        {0.1, 0.1, 0.1, 1}
    };

    @Test
    void joinsTheMostAlikeFirst() {
        assertThat(AverageLink.clusters(LIKENESS, 0.5)).containsExactly(List.of(0, 1), List.of(2), List.of(3));
    }

    @Test
    void asksForTheMean() {
        assertThat(AverageLink.clusters(LIKENESS, 0.45)).containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void leavesWhatIsUnlikeAlone() {
        assertThat(AverageLink.clusters(LIKENESS, 0.95)).hasSize(4);
    }
}
