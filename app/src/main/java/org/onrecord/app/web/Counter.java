package org.onrecord.app.web;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import org.onrecord.app.store.Ledger;

/** Counts in the background how claims stand that moved, so that no page waits for that while others add articles. */
final class Counter implements AutoCloseable {

    private static final Duration OFTEN = Duration.ofMillis(250);

    /** It rests so many times as long as it worked: what is added goes on, and claims that move again are counted once. */
    private static final int REST = 4;

    private final Background background;

    Counter(String where, Clock clock, PrintStream errors) {
        this.background = new Background(
                new Background.Work("counts claims", "claims are not counted", OFTEN, Counter::count, failure -> {}),
                where,
                clock,
                errors);
    }

    private static Duration count(Ledger ledger) {
        long begin = System.nanoTime();
        ledger.count(counted -> {});
        return Background.rest(begin, REST, OFTEN);
    }

    /** Waits until what is being counted is counted, unless that takes long. */
    @Override
    public void close() {
        background.close();
    }
}
