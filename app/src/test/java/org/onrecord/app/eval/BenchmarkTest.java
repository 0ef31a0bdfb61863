package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

    @Test
    void readsWholeRoundsByManyHands() throws InterruptedException {
        var read = new AtomicInteger();

        var result = new Benchmark(0, 0.02).run(List.of("a", "b", "c"), 2, text -> {
            read.incrementAndGet();
            Thread.onSpinWait();
        });

        assertThat(result.each()).hasSize((int) (3 * result.rounds()));
        assertThat(result.seconds()).isGreaterThanOrEqualTo(0.02);
        assertThat(read.get()).isEqualTo(result.each().size());
    }

    @Test
    void warmsUpForAsLongAsAsked() throws InterruptedException {
        var read = new AtomicInteger();
        long begun = System.nanoTime();

        new Benchmark(0.02, 1).warmUp(List.of("a", "b"), 2, text -> read.incrementAndGet());

        assertThat(System.nanoTime() - begun).isGreaterThanOrEqualTo(20_000_000);
        assertThat(read.get()).isPositive().isEven();
    }

    @Test
    void takesPercentilesByRank() {
        var numbers = List.of(4.0, 1.0, 3.0, 2.0);

        assertThat(Benchmark.percentile(numbers, 0.5)).isEqualTo(2);
        assertThat(Benchmark.percentile(numbers, 0.95)).isEqualTo(4);
        assertThat(Benchmark.percentile(List.of(7.0), 0.5)).isEqualTo(7);
    }
}
