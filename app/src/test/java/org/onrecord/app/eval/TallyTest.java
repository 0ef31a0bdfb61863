package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void isPerfectWhereAllIsFound() {
        var tally = Tally.of(List.of("a", "b"), List.of("b", "a"));

        assertThat(tally).isEqualTo(new Tally(2, 2, 2));
        assertThat(List.of(tally.precision(), tally.recall(), tally.f1())).containsOnly(100.0);
    }

    @Test
    void weighsPrecisionAgainstRecall() {
        var tally = Tally.of(List.of("a", "b", "c", "d"), List.of("a", "x"));

        assertThat(tally.precision()).isEqualTo(50);
        assertThat(tally.recall()).isEqualTo(25);
        assertThat(tally.f1()).isEqualTo(100.0 / 3, within(1e-9));
    }

    @Test
    void isZeroWhereNothingIsThere() {
        assertThat(Tally.NONE.f1()).isZero();
        assertThat(Tally.of(List.of("a"), List.of()).precision()).isZero();
    }

    @Test
    void countsOneThingOnce() {
        assertThat(Tally.of(List.of("a"), List.of("a", "a"))).isEqualTo(new Tally(1, 1, 1));
    }
}
