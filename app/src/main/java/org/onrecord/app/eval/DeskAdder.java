package org.onrecord.app.eval;

import java.net.HttpURLConnection;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.onrecord.app.eval.history.NewsWriter;
import org.onrecord.app.store.Nouns;

/**
 * Sends articles to a desk while something else is done, each to be read, linked, written and counted there: at an even rate, or so that
 * some always wait. Each is new to the desk.
 */
final class DeskAdder {

    /** So many are on their way at once: the desk never waits for the next. */
    private static final int AT_ONCE = 4;

    private static final long SECOND = 1_000_000_000L;

    /** After all that is filled in. */
    private static final OffsetDateTime START = OffsetDateTime.of(2035, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final DeskProcess desk;
    private final int rate;
    private final NewsWriter writer;
    private int written;

    /**
     * Sends nothing yet.
     *
     * @param rate articles a second at most; 0 for as many as the desk takes
     * @param seed of what is written: another one for each desk over one ledger
     */
    DeskAdder(DeskProcess desk, int rate, long seed) {
        this.desk = desk;
        this.rate = rate;
        this.writer = new NewsWriter(seed);
    }

    /**
     * Adds while some work is done.
     *
     * @return how many articles were added meanwhile
     * @throws IllegalStateException where one was not added
     */
    int during(Runnable work) throws InterruptedException {
        var done = new AtomicBoolean();
        var sent = new AtomicInteger();
        var added = new AtomicInteger();
        var failed = new AtomicBoolean();
        long begin = System.nanoTime();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < AT_ONCE; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                while (!done.get() && !failed.get()) {
                    long due = rate == 0 ? begin : begin + sent.getAndIncrement() * SECOND / rate;
                    while (System.nanoTime() < due && !done.get()) {
                        LockSupport.parkNanos(Math.min(due - System.nanoTime(), SECOND / 10));
                    }
                    if (desk.post("/api/v1/articles", article()) != HttpURLConnection.HTTP_CREATED) {
                        failed.set(true);
                    } else if (!done.get()) {
                        added.incrementAndGet();
                    }
                }
            }));
        }
        work.run();
        done.set(true);
        for (var thread : threads) {
            thread.join();
        }
        if (failed.get()) {
            throw new IllegalStateException("the desk did not add an article");
        }
        return added.get();
    }

    private synchronized String article() {
        var next = writer.next();
        return Nouns.JSON.writeValueAsString(Map.of(
                "title", next.title(),
                "outlet", next.outlet(),
                "published", START.plusMinutes(++written).toString(),
                "text", next.text()));
    }
}
