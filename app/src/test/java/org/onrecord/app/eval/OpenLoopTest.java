package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private static final long MILLION = 1_000_000;

    @Test
    void countsTheTimeThatARequestWaits() {
        var one = new Object();
        var loop = new OpenLoop(
                address -> {
                    synchronized (one) { // a server that answers one at a time, half as fast as it is asked
                        long end = System.nanoTime() + 40 * MILLION;
                        while (System.nanoTime() < end) {
                            LockSupport.parkNanos(MILLION);
                        }
                    }
                },
                50);
        loop.run(turn -> new OpenLoop.Asked("page", "/"), 1);
        assertThat(loop.part("page", 0.95))
                .as("the last waits for all before it")
                .isGreaterThan(500);
        assertThat(loop.part(0.02)).isLessThan(loop.part(0.95));
        assertThat(loop.failures()).isZero();
    }

    @Test
    void countsFailuresApart() {
        var loop = new OpenLoop(
                address -> {
                    if (address.equals("/none")) {
                        throw new IllegalStateException("404");
                    }
                },
                20);
        loop.run(turn -> new OpenLoop.Asked(turn % 2 == 0 ? "there" : "not", turn % 2 == 0 ? "/" : "/none"), 1);
        assertThat(loop.failures()).isEqualTo(10);
        assertThat(loop.sorts()).containsExactly("there");
    }
}
