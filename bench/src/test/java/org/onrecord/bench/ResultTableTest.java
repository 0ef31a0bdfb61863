package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.bench.ResultTable.Result;

class ResultTableTest {

    private static final Run SLOW = new Run("Ours", "one article at a time", 1000, 20, List.of());
    private static final Run FAST = new Run("Ours", "2 articles at a time", 2000, 20, List.of());
    private static final Run OTHER =
            new Run("Theirs", "one article at a time", 500, 50, List.of(new Failure("b", "broken")));

    private final String table = new ResultTable()
            .of(new Result("Ours", 0.5, List.of(SLOW, FAST)), new Result("Theirs", 24, List.of(OTHER)));

    @Test
    void showsEveryRun() {
        assertThat(table)
                .contains("| Ours | one article at a time | 1000 | 20.0 | 50 | 0.5 |\n")
                .contains("| Ours | 2 articles at a time | 2000 | 20.0 | 100 | 0.5 |\n")
                .contains("| Theirs | one article at a time | 500 | 50.0 | 10 | 24.0 |\n");
    }

    @Test
    void comparesTheBestRuns() {
        assertThat(table).contains("Ours reads 10.00 times as many words per second as Theirs");
    }

    @Test
    void namesTextsThatWereNotRead() {
        assertThat(table).contains("Theirs, one article at a time: 1 article not read\n- b: broken\n");
    }
}
