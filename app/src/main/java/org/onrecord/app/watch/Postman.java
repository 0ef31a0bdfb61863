package org.onrecord.app.watch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.onrecord.app.fetch.NotFetched;
import org.onrecord.app.fetch.Sender;
import org.onrecord.app.store.Delivery;
import org.onrecord.app.store.Watches;
import org.onrecord.app.view.NoticeWords;
import org.onrecord.model.Outcome.Cause;

/**
 * Delivers what waits in a ledger for webhooks. Each notice arrives at least once, unless it is given up: one who is stopped between
 * sending and noting it sends again, under the same key.
 */
public final class Postman {

    /** So often a notice is tried; the last attempt is some eleven hours after the first. */
    private static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** Longer than any request may take, so that two postmen do not carry the same. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final int AT_ONCE = 20;
    private static final int GONE = 410;

    private final Sender sender;
    private final Clock clock;

    /** @param sender goes where it may */
    public Postman(Sender sender, Clock clock) {
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * What came of a round.
     *
     * @param sent how many arrived
     * @param failed how many are tried again later
     * @param dead how many were given up
     */
    public record Round(int sent, int failed, int dead) {}

    /** Sends all that is due. */
    public Round deliver(Watches watches) {
        int sent = 0;
        int failed = 0;
        int dead = 0;
        while (true) {
            var due = watches.take(AT_ONCE, LEASE);
            if (due.isEmpty()) {
                return new Round(sent, failed, dead);
            }
            for (var delivery : due) {
                var failure = send(delivery);
                if (failure.isEmpty()) {
                    watches.sent(delivery.notice());
                    sent++;
                    continue;
                }
                var again = failure.get().isFinal() ? Optional.<Duration>empty() : pause(delivery.attempts());
                watches.failed(delivery.notice(), failure.get().why(), again);
                failed += again.isPresent() ? 1 : 0;
                dead += again.isPresent() ? 0 : 1;
            }
        }
    }

    private record Failure(String why, boolean isFinal) {}

    /** Twice as long after each attempt; empty where it was the last. */
    static Optional<Duration> pause(int attempts) {
        if (attempts >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
        return Optional.of(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private Optional<Failure> send(Delivery delivery) {
        var notice = delivery.notice();
        var body = NoticeWords.json(notice, delivery.watch()).getBytes(StandardCharsets.UTF_8);
        var headers = Map.of(
                "Content-Type",
                "application/json; charset=utf-8",
                "Idempotency-Key",
                notice.id(),
                "X-Onrecord-Watch",
                delivery.watch().id().value(),
                Signature.HEADER,
                Signature.of(delivery.secret(), Instant.now(clock), body));
        var address = delivery.watch().webhook().orElseThrow();
        try {
            int status = sender.post(address, headers, body);
            return status / 100 == 2
                    ? Optional.empty()
                    : Optional.of(new Failure(address.getHost() + " answered " + status, status == GONE));
        } catch (NotFetched e) {
            var skipped = e.skipped();
            return Optional.of(
                    new Failure(address.getHost() + ": " + skipped.detail(), skipped.cause() == Cause.REFUSED));
        }
    }
}
