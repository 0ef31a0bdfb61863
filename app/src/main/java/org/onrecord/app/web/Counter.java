package org.onrecord.app.web;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerFailure;

/** Counts in the background how claims stand that moved, so that no page waits for that while others add articles. */
final class Counter implements AutoCloseable {

    private static final Duration OFTEN = Duration.ofMillis(250);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    /** It rests so many times as long as it worked: what is added goes on, and claims that move again are counted once. */
    private static final int REST = 4;

    private final String where;
    private final Clock clock;
    private final PrintStream errors;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    Counter(String where, Clock clock, PrintStream errors) {
        this.where = where;
        this.clock = clock;
        this.errors = errors;
        this.thread = Thread.ofPlatform().name("counts claims").daemon().start(this::work);
    }

    private void work() {
        var told = Optional.<String>empty();
        var rest = OFTEN;
        while (rests(rest)) {
            try (var ledger = Ledger.beside(where, clock)) {
                told = Optional.empty();
                do {
                    long begin = System.nanoTime();
                    ledger.count(counted -> {});
                    rest = longer(
                            OFTEN, Duration.ofNanos(System.nanoTime() - begin).multipliedBy(REST));
                } while (rests(rest));
            } catch (LedgerFailure e) {
                var why = String.valueOf(e.getMessage());
                if (told.filter(why::equals).isEmpty()) { // once, not every five seconds
                    errors.println("onrecord: claims are not counted: " + why);
                }
                told = Optional.of(why);
                rest = AFTER_A_FAILURE;
            }
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Whether it is to go on after a rest. */
    private boolean rests(Duration rest) {
        try {
            return !closed.await(rest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Waits until what is being counted is counted. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
