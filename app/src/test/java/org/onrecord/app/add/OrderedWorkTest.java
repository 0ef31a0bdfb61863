package org.onrecord.app.add;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    private static final List<Integer> THINGS = IntStream.range(0, 200).boxed().toList();

    @Test
    void keepsTheOrder() throws IOException {
        var taken = new ArrayList<Integer>();
        new OrderedWork(7).run(THINGS.iterator(), thing -> Math.toIntExact(slow(thing % 5)) - thing, taken::add);
        assertThat(taken).isEqualTo(THINGS.stream().map(thing -> -thing).toList());
    }

    /** Nothing, after more work for some things than for others. */
    private static long slow(int much) {
        return IntStream.range(0, much * 100_000).filter(i -> i < 0).count();
    }

    @Test
    void letsOnlyAFewResultsWait() throws IOException {
        var done = new AtomicInteger();
        var taken = new AtomicInteger();
        new OrderedWork(3).run(THINGS.iterator(), thing -> done.incrementAndGet(), result -> {
            assertThat(done.get() - taken.getAndIncrement()).isLessThanOrEqualTo(6);
        });
        assertThat(taken).hasValue(THINGS.size());
    }

    @Test
    void stopsWhenAResultCannotBeTaken() {
        var done = new AtomicInteger();
        assertThatThrownBy(() -> new OrderedWork(2).run(THINGS.iterator(), thing -> done.incrementAndGet(), result -> {
                    throw new IOException("Broken pipe");
                }))
                .isInstanceOf(IOException.class);
        assertThat(done.get()).isLessThan(10);
    }
}
