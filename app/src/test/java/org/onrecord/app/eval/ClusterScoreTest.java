package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {

    @Test
    void givesAllForTheSameClusters() {
        var clusters = List.of(List.of("a", "b"), List.of("c", "d", "e"));
        var score = ClusterScore.of(clusters, clusters);

        assertThat(score.mean()).isEqualTo(100);
    }

    /** The example of Luo (2005) and of Pradhan et al. (2014): one gold cluster cut in two, one mention invented, one missed. */
    @Test
    void countsLinksMentionsAndEntities() {
        var gold = List.of(List.of("a", "b", "c"), List.of("d", "e", "f", "g"));
        var found = List.of(List.of("a", "b"), List.of("c", "d"), List.of("f", "g", "h", "i"));
        var score = ClusterScore.of(gold, found);

        assertThat(score.muc().recall()).isEqualTo(100 * 2.0 / 5, within(0.01));
        assertThat(score.muc().precision()).isEqualTo(100 * 2.0 / 5, within(0.01));
        assertThat(score.bCubed().recall()).isEqualTo(41.67, within(0.01));
        assertThat(score.bCubed().precision()).isEqualTo(50, within(0.01));
        assertThat(score.ceafe().recall()).isEqualTo(65, within(0.01));
        assertThat(score.ceafe().precision()).isEqualTo(43.33, within(0.01));
    }

    @Test
    void givesNothingForNoClusters() {
        assertThat(ClusterScore.of(List.of(List.of("a", "b")), List.<List<String>>of())
                        .mean())
                .isZero();
    }

    @Test
    void findsTheBestAssignment() {
        assertThat(Assignment.best(new double[][] {{5, 4}, {4, 1}})).isEqualTo(8);
        assertThat(Assignment.best(new double[][] {{1, 2, 3}})).isEqualTo(3);
        assertThat(Assignment.best(new double[][] {{1}, {2}, {3}})).isEqualTo(3);
        assertThat(Assignment.best(new double[][] {})).isZero();
    }
}
