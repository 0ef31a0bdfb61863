package org.onrecord.app.store;

import java.util.List;
import java.util.Optional;

/**
 * How much there is of what in a ledger.
 *
 * @param articles how many articles
 * @param readings how many readings of them, those of older readers too
 * @param readers how many different readers made them
 * @param entries how many assertions, of the newest readings
 * @param claims how many claims they make
 * @param severalOrigins claims that two or more independent origins stand for
 * @param denied claims that somebody stands against
 * @param contested claims with voices on both sides
 * @param first when the first of its articles was published, in UTC
 * @param last when the last was
 * @param outlets those of the most articles, most first
 * @param types types of events by how many assertions tell them, most first
 */
public record LedgerStats(
        long articles,
        long readings,
        long readers,
        long entries,
        long claims,
        long severalOrigins,
        long denied,
        long contested,
        Optional<String> first,
        Optional<String> last,
        List<Count> outlets,
        List<Count> types) {

    private static final int SHOWN = 10;

    public LedgerStats {
        outlets = List.copyOf(outlets);
        types = List.copyOf(types);
    }

    /** A name and how often it is there. */
    public record Count(String name, long count) {}

    static LedgerStats of(Database database) {
        var sql = database.sql();
        return new LedgerStats(
                sql.number("SELECT COUNT(*) FROM article"),
                sql.number("SELECT COUNT(*) FROM reading"),
                sql.number("SELECT COUNT(DISTINCT reader) FROM reading"),
                sql.number(
                        "SELECT COUNT(*) FROM entry e JOIN reading r ON r.number = e.reading WHERE "
                                + StandingCache.IS_NEWEST,
                        Horizon.NONE.added(),
                        Horizon.NONE.added()),
                sql.number("SELECT COUNT(*) FROM standing"),
                sql.number("SELECT COUNT(*) FROM standing WHERE origins_for > 1"),
                sql.number("SELECT COUNT(*) FROM standing WHERE origins_against > 0"),
                sql.number("SELECT COUNT(*) FROM standing WHERE origins_against > 0 AND origins_for > 0"),
                moment(sql, "MIN"),
                moment(sql, "MAX"),
                counts(
                        sql,
                        "SELECT outlet, COUNT(*) FROM article WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY 2 DESC, 1 LIMIT "
                                + SHOWN),
                counts(
                        sql,
                        "SELECT type, COUNT(*) FROM entry WHERE type IS NOT NULL GROUP BY type ORDER BY 2 DESC, 1"));
    }

    private static Optional<String> moment(Sql sql, String which) {
        return sql.list("SELECT " + which + "(moment) FROM entry HAVING COUNT(*) > 0", row -> row.getLong(1)).stream()
                .findFirst()
                .map(moment -> Moments.time(moment).toString());
    }

    private static List<Count> counts(Sql sql, String query) {
        return sql.list(query, row -> new Count(row.getString(1), row.getLong(2)));
    }
}
