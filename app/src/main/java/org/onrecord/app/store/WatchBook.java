package org.onrecord.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.link.Standing;
import org.onrecord.link.Turn;
import org.onrecord.model.ArticleId;

/** Keeps watches and what they told. Looks only at claims that are counted anew, and only where somebody watches. */
final class WatchBook {

    static final String NOTICE = "n.turn, n.id, w.id, n.added, n.content";

    private static final String TELLS = """
            SELECT DISTINCT e.id, a.id FROM linkage l JOIN entry e ON e.place = l.entry JOIN reading r ON r.number = e.reading
            JOIN article a ON a.number = r.article WHERE l.claim = ? OR l.machine = ?""";

    private final Sql sql;
    private final Clock clock;

    WatchBook(Database database, Clock clock) {
        this.sql = database.sql();
        this.clock = clock;
    }

    /** The watches that are not taken down, with their numbers, in the order in which they were made. */
    Map<Long, Watch> watches() {
        var found = new TreeMap<Long, Watch>();
        sql.each(
                "SELECT number, content FROM watch WHERE removed IS NULL ORDER BY number",
                row -> found.put(row.getLong(1), Nouns.read(row.getString(2), Watch.class)));
        return found;
    }

    /** Keeps what watches have to tell of a claim that is counted anew, inside the same transaction. */
    void tell(Map<Long, Watch> watches, long claim, Counted now, Optional<Standing> before) {
        var judge = new NoticeJudge(
                now, before, before.map(then -> known(claim, then)).orElse(Set.of()));
        watches.forEach((number, watch) -> judge.judge(watch).forEach(told -> keep(number, watch, told)));
    }

    /** The articles that told a claim when it was counted before. */
    private Set<ArticleId> known(long claim, Standing before) {
        var ids =
                before.history().stream().map(Turn::entry).map(Object::toString).collect(Collectors.toSet());
        var articles = new HashSet<ArticleId>();
        sql.each(
                TELLS,
                row -> {
                    if (ids.contains(row.getString(1))) {
                        articles.add(new ArticleId(row.getString(2)));
                    }
                },
                claim,
                claim);
        return articles;
    }

    private void keep(long number, Watch watch, Notice.Told told) {
        long turn = 1 + sql.number("SELECT MAX(turn) FROM watch_event");
        var at = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
        var id = "n-"
                + Digests.hex(String.join(
                        "\n", watch.id().value(), "" + turn, at, told.claim().value()));
        sql.run(
                "INSERT INTO watch_event (turn, id, watch, added, content) VALUES (?, ?, ?, ?, ?)",
                turn,
                id,
                number,
                at,
                Nouns.write(told));
        if (watch.webhook().isPresent()) {
            sql.run("INSERT INTO delivery (event, state, attempts, moment) VALUES (?, 'WAITING', 0, ?)", turn, at);
        }
    }

    /** Notices of a watch after a turn, in order. */
    List<Notice> after(WatchId watch, long turn, int most) {
        return sql.list(
                "SELECT " + NOTICE
                        + " FROM watch_event n JOIN watch w ON w.number = n.watch WHERE w.id = ? AND n.turn > ? ORDER BY n.turn LIMIT ?",
                WatchBook::notice,
                watch.value(),
                turn,
                most);
    }

    /** The last notices of a watch, the newest first. */
    List<Notice> last(WatchId watch, int most) {
        return sql.list(
                "SELECT " + NOTICE
                        + " FROM watch_event n JOIN watch w ON w.number = n.watch WHERE w.id = ? ORDER BY n.turn DESC LIMIT ?",
                WatchBook::notice,
                watch.value(),
                most);
    }

    static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong(1),
                row.getString(2),
                new WatchId(row.getString(3)),
                Instant.parse(row.getString(4)),
                Nouns.read(row.getString(5), Notice.Told.class));
    }
}
