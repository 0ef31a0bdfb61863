package org.onrecord.app.web;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.onrecord.app.mcp.Lender;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerFailure;

/**
 * One ledger over several connections, each lent to one request at a time. Those who ask do not count first how claims stand that
 * moved: who writes counts them before it is answered, and {@link Counter} what other processes add.
 */
final class Ledgers implements Lender, AutoCloseable {

    /** More would only wait for the disk, or for each other. */
    static final int MOST = 8;

    private final String where;
    private final Clock clock;
    private final Counter counter;
    private final Shelves shelves;
    private final ConcurrentLinkedDeque<Ledger> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free = new Semaphore(MOST, true);

    /**
     * Opens the ledger once, so that what is wrong with it shows at the start.
     *
     * @param errors is told, in a line each, what went wrong inside
     */
    Ledgers(String where, Clock clock, PrintStream errors) {
        this.where = where;
        this.clock = clock;
        Ledger.open(where, true, clock).close(); // makes its tables, or brings them up to date
        this.shelves = new Shelves(where, clock, errors);
        this.counter = new Counter(where, clock, errors);
        idle.push(open());
    }

    private Ledger open() {
        return Ledger.beside(where, clock, shelves);
    }

    /** What somebody makes of the ledger. A connection that failed is not lent again. */
    @Override
    public <T> T with(Function<Ledger, T> work) {
        free.acquireUninterruptibly();
        try {
            return lent(work);
        } finally {
            free.release();
        }
    }

    /** The same, if a connection gets free in time. */
    <T> Optional<T> with(Duration patience, Function<Ledger, T> work) {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(lent(work));
        } finally {
            free.release();
        }
    }

    private <T> T lent(Function<Ledger, T> work) {
        var ledger = one();
        try {
            var made = work.apply(ledger);
            if (ledger.tookWriting()) {
                ledger.count(counted -> {}); // so that the next page shows what was written
                ledger.tookWriting();
            }
            idle.push(ledger);
            return made;
        } catch (Problem e) {
            idle.push(ledger);
            throw e;
        } catch (LedgerFailure e) {
            ledger.close();
            closeIdle(); // where the server went away, all are lost
            throw e;
        } catch (RuntimeException | Error e) {
            ledger.close();
            throw e;
        }
    }

    /** One that nobody has; a new one where there is none, or where those that there are lead to a file that is gone. */
    private Ledger one() {
        var kept = idle.poll();
        if (kept != null && !kept.isThere()) {
            kept.close();
            closeIdle();
            kept = null;
        }
        return kept == null ? open() : kept;
    }

    /** How many are lent now. */
    int lent() {
        return MOST - free.availablePermits();
    }

    /** How many are open and not lent. */
    int idle() {
        return idle.size();
    }

    /** How many requests wait for one. */
    int waiting() {
        return free.getQueueLength();
    }

    private void closeIdle() {
        for (var ledger = idle.poll(); ledger != null; ledger = idle.poll()) {
            ledger.close();
        }
    }

    /** Waits until all are given back, then closes them; to close again does nothing. */
    @Override
    public void close() {
        counter.close();
        shelves.close();
        free.acquireUninterruptibly(MOST);
        closeIdle();
        free.release(MOST);
    }
}
