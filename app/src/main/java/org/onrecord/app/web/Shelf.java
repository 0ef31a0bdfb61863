package org.onrecord.app.web;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerFailure;
import org.onrecord.app.store.LedgerState;

/** Something that is made of a whole ledger, in the background, so that no page waits for it but the first. */
final class Shelf<T> implements AutoCloseable {

    /** Before it makes any unasked, so that the desk opens first. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    /** It rests so many times as long as it worked: two cores are little for pages already. */
    private static final int REST = 9;

    /** So long one waits who asks first; looking through a ledger of an older version takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String what;
    private final Rule<T> rule;
    private final Duration often;
    private final Background background;
    private Optional<T> made = Optional.empty();
    private Optional<LedgerFailure> failure = Optional.empty();
    /** How often somebody asked who waits, and up to which of these is answered. */
    private long asked;

    private long answered;

    /** How it is made, and how long it is good. */
    interface Rule<T> {

        /** Whether what was made may be shown where the ledger stands so now. */
        boolean isGood(T known, LedgerState now);

        /** Makes it, or gives what was made before where that is the same. */
        T make(Ledger ledger, LedgerState now, Optional<T> before);
    }

    /**
     * Begins to make it.
     *
     * @param what in the plural, for messages: "dossiers"
     * @param often it rests no less between two times
     */
    Shelf(String what, Rule<T> rule, Duration often, String where, Clock clock, PrintStream errors) {
        this.what = what;
        this.rule = rule;
        this.often = often;
        this.background = new Background(
                new Background.Work("makes " + what, what + " are not made", FIRST, this::make, this::fail),
                where,
                clock,
                errors);
    }

    /**
     * What was made last, if that is good enough; else what is made now.
     *
     * @throws Problem where it takes too long to be made the first time
     */
    synchronized T get(LedgerState now) {
        if (made.filter(known -> rule.isGood(known, now)).isEmpty()) {
            await(++asked);
        }
        failure.ifPresent(failed -> {
            throw failed;
        });
        return made.orElseThrow(() -> Problem.of(
                503, "Not yet", "the ledger is being looked through for " + what + "; try again in a minute"));
    }

    private void await(long turn) {
        background.wake();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toMillis(); answered < turn && left > 0; ) {
                wait(left);
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration make(Ledger ledger) {
        long begin = System.nanoTime();
        long turn;
        Optional<T> before;
        synchronized (this) {
            turn = asked;
            before = made;
        }
        var now = ledger.state(); // asked first: what is added meanwhile makes another state
        answer(rule.make(ledger, now, before), turn);
        return Background.rest(begin, REST, often);
    }

    private synchronized void answer(T newest, long turn) {
        made = Optional.of(newest);
        failure = Optional.empty();
        answered = turn;
        notifyAll();
    }

    private synchronized void fail(LedgerFailure failed) {
        failure = Optional.of(failed);
        answered = asked;
        notifyAll();
    }

    @Override
    public void close() {
        background.close();
    }
}
