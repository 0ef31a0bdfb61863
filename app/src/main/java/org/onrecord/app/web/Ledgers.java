package org.onrecord.app.web;

import java.time.Clock;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.onrecord.app.mcp.Lender;
import org.onrecord.app.store.Ledger;

/** One ledger over several connections, each lent to one request at a time. */
final class Ledgers implements Lender, AutoCloseable {

    /** More would only wait for the disk, or for each other. */
    private static final int MOST = 8;

    private final String where;
    private final Clock clock;
    private final ConcurrentLinkedDeque<Ledger> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free = new Semaphore(MOST, true);

    /** Opens the ledger once, so that what is wrong with it shows at the start. */
    Ledgers(String where, Clock clock) {
        this.where = where;
        this.clock = clock;
        idle.push(open());
    }

    /** What somebody makes of the ledger. A connection that failed is not lent again. */
    @Override
    public <T> T with(Function<Ledger, T> work) {
        free.acquireUninterruptibly();
        try {
            var lent = idle.poll();
            var ledger = lent == null ? open() : lent;
            try {
                var made = work.apply(ledger);
                idle.push(ledger);
                return made;
            } catch (Problem e) {
                idle.push(ledger);
                throw e;
            } catch (RuntimeException | Error e) {
                ledger.close();
                throw e;
            }
        } finally {
            free.release();
        }
    }

    private Ledger open() {
        return Ledger.open(where, true, clock);
    }

    /** Waits until all are given back, then closes them; to close again does nothing. */
    @Override
    public void close() {
        free.acquireUninterruptibly(MOST);
        for (var ledger = idle.poll(); ledger != null; ledger = idle.poll()) {
            ledger.close();
        }
        free.release(MOST);
    }
}
