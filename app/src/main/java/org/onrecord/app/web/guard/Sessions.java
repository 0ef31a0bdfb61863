package org.onrecord.app.web.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Browsers that logged in. Kept in memory alone, by the digests of their ids: whoever closes the desk logs all out. Thread-safe. */
final class Sessions {

    static final Duration LENGTH = Duration.ofHours(12);

    /** Who logs in again and again must not fill the memory. */
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<Digest, Session> sessions = new HashMap<>();

    private record Session(Digest token, Instant until) {}

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Begins one for whoever holds that token; gives its id, which only their browser knows. */
    synchronized String begin(Digest token) {
        var now = Instant.now(clock);
        sessions.values().removeIf(session -> !session.until().isAfter(now));
        if (sessions.size() >= MOST) {
            sessions.entrySet().stream()
                    .min(Comparator.comparing(one -> one.getValue().until()))
                    .map(Map.Entry::getKey)
                    .ifPresent(sessions::remove);
        }
        var id = Digest.newSecret();
        sessions.put(Digest.of(id), new Session(token, now.plus(LENGTH)));
        return id;
    }

    /** The token with which it began; empty where there is no such session any more. */
    synchronized Optional<Digest> token(String id) {
        return Optional.ofNullable(sessions.get(Digest.of(id)))
                .filter(session -> session.until().isAfter(Instant.now(clock)))
                .map(Session::token);
    }

    synchronized void end(String id) {
        sessions.remove(Digest.of(id));
    }
}
