package org.onrecord.app.store;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The watches of a ledger: what they look for, what they told, and how far that is delivered. */
public final class Watches {

    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 10;

    private static final String DELIVERY = "SELECT " + WatchBook.NOTICE
            + ", w.content, w.secret, d.attempts, d.moment, d.failure FROM delivery d JOIN watch_event n ON n.turn = d.event"
            + " JOIN watch w ON w.number = n.watch WHERE w.removed IS NULL AND ";

    private final Database database;
    private final Sql sql;
    private final Clock clock;
    private final StandingCache standings;
    private final WatchBook book;
    private final SecureRandom dice = new SecureRandom();

    Watches(Database database, Clock clock, StandingCache standings) {
        this.database = database;
        this.sql = database.sql();
        this.clock = clock;
        this.standings = standings;
        this.book = new WatchBook(database, clock);
    }

    /**
     * A watch that was made.
     *
     * @param watch the watch
     * @param secret what is sent is signed with it; shown once, to whoever made the watch
     */
    public record Made(Watch watch, Optional<String> secret) {}

    /** Makes a watch. It tells of what comes from now on. */
    public Made add(String name, ClaimQuery query, Set<NoticeKind> kinds, Optional<URI> webhook) {
        standings.refresh(counted -> {}); // what is there already is no news
        return database.transaction(() -> {
            var watch = new Watch(new WatchId("w-" + hex(ID_BYTES)), now(), name.strip(), query, kinds, webhook);
            var secret = webhook.map(any -> hex(SECRET_BYTES));
            sql.run(
                    "INSERT INTO watch (number, id, added, content, secret) VALUES (?, ?, ?, ?, ?)",
                    1 + sql.number("SELECT MAX(number) FROM watch"),
                    watch.id().value(),
                    watch.at().toString(),
                    Nouns.write(watch),
                    secret);
            return new Made(watch, secret);
        });
    }

    /** All that are not taken down, in the order in which they were made. */
    public List<Watch> list() {
        return List.copyOf(book.watches().values());
    }

    /** The watches whose ids begin so, or that have this name. */
    public List<Watch> named(String written) {
        return list().stream()
                .filter(watch ->
                        watch.id().value().startsWith(written) || watch.name().equals(written))
                .toList();
    }

    /** Takes a watch down: it tells nothing more, and what is not delivered yet stays here. */
    public void remove(WatchId watch) {
        database.transaction(() -> sql.run(
                "UPDATE watch SET removed = ? WHERE id = ? AND removed IS NULL", now().toString(), watch.value()));
    }

    /** What a watch told after a turn, in order. */
    public List<Notice> after(WatchId watch, long turn, int most) {
        return book.after(watch, turn, most);
    }

    /** What a watch told last, the newest first. */
    public List<Notice> last(WatchId watch, int most) {
        return book.last(watch, most);
    }

    /**
     * Takes what is due to be sent, the oldest first; nobody else takes it meanwhile.
     *
     * @param most at most so many
     * @param lease how long; after that it is taken to be lost, and due again
     */
    public List<Delivery> take(int most, Duration lease) {
        return database.transaction(() -> {
            var due = sql.list(
                    DELIVERY + "d.state = 'WAITING' AND d.moment <= ? ORDER BY d.event LIMIT ?",
                    Watches::delivery,
                    now().toString(),
                    most);
            for (var one : due) {
                sql.run(
                        "UPDATE delivery SET attempts = attempts + 1, moment = ? WHERE event = ?",
                        now().plus(lease).toString(),
                        one.notice().turn());
            }
            return due.stream()
                    .map(one -> new Delivery(
                            one.watch(), one.notice(), one.secret(), one.attempts() + 1, one.moment(), one.failure()))
                    .toList();
        });
    }

    /** It has arrived. */
    public void sent(Notice notice) {
        database.transaction(() -> sql.run(
                "UPDATE delivery SET state = 'SENT', moment = ?, failure = NULL WHERE event = ?",
                now().toString(),
                notice.turn()));
    }

    /** It has not arrived, and is tried again after a while; where that is empty it is given up. */
    public void failed(Notice notice, String why, Optional<Duration> again) {
        database.transaction(() -> sql.run(
                "UPDATE delivery SET state = ?, moment = ?, failure = ? WHERE event = ?",
                again.isPresent() ? "WAITING" : "DEAD",
                now().plus(again.orElse(Duration.ZERO)).toString(),
                why,
                notice.turn()));
    }

    /** What was given up, the newest first. */
    public List<Delivery> dead(int most) {
        return sql.list(DELIVERY + "d.state = 'DEAD' ORDER BY d.event DESC LIMIT ?", Watches::delivery, most);
    }

    /** What waits, the oldest first. */
    public List<Delivery> waiting(int most) {
        return sql.list(DELIVERY + "d.state = 'WAITING' ORDER BY d.event LIMIT ?", Watches::delivery, most);
    }

    /** What was given up is tried again, from the first attempt on; gives how many. */
    public int revive() {
        return database.transaction(() -> sql.run(
                "UPDATE delivery SET state = 'WAITING', attempts = 0, moment = ? WHERE state = 'DEAD'",
                now().toString()));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                Nouns.read(row.getString(6), Watch.class),
                WatchBook.notice(row),
                row.getString(7),
                row.getInt(8),
                Instant.parse(row.getString(9)),
                Optional.ofNullable(row.getString(10)));
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    private String hex(int bytes) {
        var thrown = new byte[bytes];
        dice.nextBytes(thrown);
        return HexFormat.of().formatHex(thrown);
    }
}
