package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Range;

class DisjointTest {

    @Test
    void takesTwoShortRunsBeforeOneLongThatIsWorthLess() {
        var runs = List.of(run(0, 3, 0.6), run(0, 1, 0.4), run(2, 3, 0.3));
        assertThat(Disjoint.best(runs, 3))
                .extracting(SpanDecoder.Found::range)
                .containsExactly(new Range(0, 1), new Range(2, 3));
    }

    @Test
    void takesTheFirstOfEquals() {
        var runs = List.of(
                new Disjoint.Weighed<>(new Range(0, 2), "first", 0.5),
                new Disjoint.Weighed<>(new Range(0, 2), "second", 0.5));
        assertThat(Disjoint.best(runs, 2)).extracting(SpanDecoder.Found::kind).containsExactly("first");
    }

    private static Disjoint.Weighed<String> run(int begin, int end, double worth) {
        return new Disjoint.Weighed<>(new Range(begin, end), "name", worth);
    }
}
