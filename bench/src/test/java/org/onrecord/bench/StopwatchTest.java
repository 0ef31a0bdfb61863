package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopwatchTest {

    private static final List<Text> TEXTS =
            List.of(new Text("a", "one"), new Text("b", "two words"), new Text("c", "now three words"));

    @Test
    void warmsUpBeforeItCounts() throws InterruptedException {
        var sizes = new ArrayList<Integer>();

        var run = new Stopwatch(0.02, 0).time("tool", "way", TEXTS, texts -> {
            sizes.add(texts.size());
            Thread.sleep(15);
            return List.of();
        });

        assertThat(sizes)
                .as("at least one round to warm up, and one that counts")
                .hasSizeGreaterThan(1);
        assertThat(run.words()).isEqualTo(6);
    }

    @Test
    void readsAgainUntilTheTimeHasPassed() throws InterruptedException {
        var run = new Stopwatch(0, 0.05).time("tool", "way", TEXTS, texts -> {
            Thread.sleep(20);
            return List.of();
        });

        assertThat(run.seconds()).isGreaterThanOrEqualTo(0.05);
        assertThat(run.words()).isGreaterThanOrEqualTo(12).isEqualTo(run.words() / 6 * 6);
    }

    @Test
    void namesTextsThatWereNotReadOnceAndDoesNotCountTheirWords() throws InterruptedException {
        var failure = new Failure("b", "broken");
        var rounds = new ArrayList<Integer>();

        var run = new Stopwatch(0, 0.02).time("tool", "way", TEXTS, texts -> {
            rounds.add(texts.size());
            Thread.sleep(5);
            return texts.isEmpty() ? List.of() : List.of(failure);
        });

        assertThat(run.failures()).containsExactly(failure);
        assertThat(run.words()).isEqualTo(4L * rounds.size());
    }
}
