package org.onrecord.app.store;

import java.time.Instant;
import java.util.Optional;
import org.onrecord.model.EventType;

/** Builds what is asked of a ledger. */
final class Query {

    private String words = "";
    private Optional<String> from = Optional.empty();
    private Optional<String> to = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<EventType> type = Optional.empty();
    private Optional<Instant> since = Optional.empty();
    private Optional<Instant> until = Optional.empty();
    private Optional<Instant> asOf = Optional.empty();
    private boolean denied;
    private boolean contested;
    private int limit = 20;

    Query words(String asked) {
        words = asked;
        return this;
    }

    Query from(String party) {
        from = Optional.of(party);
        return this;
    }

    Query to(String party) {
        to = Optional.of(party);
        return this;
    }

    Query source(String party) {
        source = Optional.of(party);
        return this;
    }

    Query type(EventType asked) {
        type = Optional.of(asked);
        return this;
    }

    Query since(String time) {
        since = Optional.of(Instant.parse(time));
        return this;
    }

    Query until(String time) {
        until = Optional.of(Instant.parse(time));
        return this;
    }

    Query asOf(String time) {
        asOf = Optional.of(Instant.parse(time));
        return this;
    }

    Query denied() {
        denied = true;
        return this;
    }

    Query contested() {
        contested = true;
        return this;
    }

    Query limit(int most) {
        limit = most;
        return this;
    }

    ClaimQuery build() {
        return new ClaimQuery(words, from, to, source, type, since, until, asOf, denied, contested, limit);
    }
}
