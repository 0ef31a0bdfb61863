package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NeighboursTest {

    /** Two stories of three articles; the first and the third share no word, but both share some with the second. */
    private static final double[][] STORIES = {
        {0, 0.5, 0.1, 0.1, 0.1, 0.1},
        {0.5, 0, 0.5, 0.1, 0.1, 0.1},
        {0.1, 0.5, 0, 0.1, 0.1, 0.1},
        {0.1, 0.1, 0.1, 0, 0.5, 0.5},
        {0.1, 0.1, 0.1, 0.5, 0, 0.5},
        {0.1, 0.1, 0.1, 0.5, 0.5, 0}
    };

    @Test
    void seesWhatLiesBehindAnotherArticle() {
        var seen = Neighbours.likeness(STORIES);

        assertThat(seen[0][2]).isPositive().isGreaterThan(seen[0][3] + 0.5);
        assertThat(seen[0][3]).isNegative();
    }

    @Test
    void isTheSameBothWays() {
        var seen = Neighbours.likeness(STORIES);

        assertThat(seen[1][4]).isEqualTo(seen[4][1]);
        assertThat(seen[3][4]).isEqualTo(1, within(1e-9));
        assertThat(seen[2][2]).isEqualTo(1);
    }

    @Test
    void tellsNothingApartWhereAllAreAlike() {
        var seen = Neighbours.likeness(new double[][] {{0, 0.5}, {0.5, 0}});

        assertThat(seen[0][1]).isZero();
    }
}
