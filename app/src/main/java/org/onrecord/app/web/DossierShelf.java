package org.onrecord.app.web;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.onrecord.app.store.DossierState;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerFailure;
import org.onrecord.app.store.LedgerState;
import org.onrecord.link.dossier.Dossier;

/**
 * The dossiers of a ledger, made in the background. Of a small ledger they are as it stands; of a large one as last made, seconds ago
 * while articles are added, so that no page waits for them but the first.
 */
final class DossierShelf implements AutoCloseable {

    /** A ledger is small where dossiers are made of no more readings than this: that takes some 50 ms. */
    static final int SMALL = 500;

    private static final Duration OFTEN = Duration.ofSeconds(1);

    /** Before it makes any unasked, so that the desk opens first. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    /** It rests so many times as long as it worked: two cores are little for pages already. */
    private static final int REST = 9;

    /** So long one waits who asks first; looking through a ledger of an older version takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Background background;
    private final int small;
    private Optional<Made> made = Optional.empty();
    private Optional<LedgerFailure> failure = Optional.empty();
    /** How often somebody asked who waits, and up to which of these is answered. */
    private long asked;

    private long answered;

    private record Made(LedgerState ledger, DossierState state, List<Dossier> dossiers) {}

    /**
     * Begins to make them.
     *
     * @param small a ledger is small where they are made of no more readings
     */
    DossierShelf(String where, Clock clock, PrintStream errors, int small) {
        this.small = small;
        this.background = new Background(
                new Background.Work("makes dossiers", "dossiers are not made", FIRST, this::make, this::fail),
                where,
                clock,
                errors);
    }

    /**
     * The dossiers.
     *
     * @throws Problem where they take too long to be made the first time
     */
    synchronized List<Dossier> dossiers(LedgerState now) {
        if (made.filter(known -> isGood(known, now)).isEmpty()) {
            await(++asked);
        }
        failure.ifPresent(failed -> {
            throw failed;
        });
        return made.map(Made::dossiers)
                .orElseThrow(() -> Problem.of(
                        503, "Not yet", "the ledger is being looked through for dossiers; try again in a minute"));
    }

    private boolean isGood(Made known, LedgerState now) {
        return known.state().readings() > small || known.ledger().equals(now);
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
        Optional<Made> before;
        synchronized (this) {
            turn = asked;
            before = made;
        }
        var now = ledger.state(); // asked first: what is added meanwhile makes another state
        answer(before.filter(known -> known.ledger().equals(now)).orElseGet(() -> make(ledger, now, before)), turn);
        return Background.rest(begin, REST, OFTEN);
    }

    private static Made make(Ledger ledger, LedgerState now, Optional<Made> before) {
        var state = ledger.dossierState();
        var dossiers = before.filter(known -> known.state().equals(state))
                .map(Made::dossiers)
                .orElseGet(() -> ledger.dossiers(Optional.empty()));
        return new Made(now, state, dossiers);
    }

    private synchronized void answer(Made newest, long turn) {
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
