package org.onrecord.app.web;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerFailure;

/** Work on a ledger that is done again and again beside the pages, in a thread and over a connection of its own. */
final class Background implements AutoCloseable {

    /** So long it may take to close. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    private final Work work;
    private final String where;
    private final Clock clock;
    private final PrintStream errors;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean closed;
    private final Thread thread;

    /**
     * What is to be done.
     *
     * @param name of the thread
     * @param complaint said once where the ledger fails: "claims are not counted"
     * @param first the rest before it is done first
     * @param once does it, and tells how long it is to rest then
     * @param failed is told that the ledger failed
     */
    record Work(
            String name,
            String complaint,
            Duration first,
            Function<Ledger, Duration> once,
            Consumer<LedgerFailure> failed) {}

    @SuppressWarnings("ThreadPriorityCheck") // a wish: nothing breaks where the system does not heed it
    Background(Work work, String where, Clock clock, PrintStream errors) {
        this.work = work;
        this.where = where;
        this.clock = clock;
        this.errors = errors;
        this.thread = Thread.ofPlatform()
                .name(work.name())
                .daemon()
                .priority(Thread.MIN_PRIORITY) // pages go first
                .start(this::run);
    }

    private void run() {
        var told = Optional.<String>empty();
        var rest = work.first();
        while (rests(rest)) {
            try (var ledger = Ledger.beside(where, clock)) {
                do {
                    rest = work.once().apply(ledger);
                    told = Optional.empty();
                } while (rests(rest));
            } catch (LedgerFailure e) {
                var why = String.valueOf(e.getMessage());
                if (told.filter(why::equals).isEmpty()) { // once, not every five seconds
                    errors.println("onrecord: " + work.complaint() + ": " + why);
                }
                told = Optional.of(why);
                work.failed().accept(e);
                rest = AFTER_A_FAILURE;
            }
        }
    }

    /** Whether it is to go on after a rest. */
    private boolean rests(Duration rest) {
        try {
            if (!closed && bell.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
            return !closed;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Ends its rest. */
    void wake() {
        bell.release();
    }

    /** How long it is to rest that worked since then: a number of times as long, but not less than so long. */
    static Duration rest(long begin, int times, Duration least) {
        var worked = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(times);
        return worked.compareTo(least) > 0 ? worked : least;
    }

    /** Waits until what is being done is done, unless that takes long: nothing is lost then that is not made again. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
