package org.onrecord.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.link.Entry;
import org.onrecord.model.ArticleId;

/** The assertions of the newest readings, each with its article and its claim. */
final class AssertionRows {

    private static final int AT_ONCE = 500;

    private static final String ROWS = """
            SELECT e.place, e.content, l.claim, l.score, a.title, a.outlet, a.uri, r.added, a.text
            FROM entry e JOIN linkage l ON l.entry = e.place JOIN reading r ON r.number = e.reading
            JOIN article a ON a.number = r.article WHERE %s AND\s""" + StandingCache.IS_NEWEST + "ORDER BY e.place";

    private static final String SOME = ROWS.formatted("e.place > ?") + " LIMIT " + AT_ONCE;

    private static final String OF_ARTICLE = ROWS.formatted("a.id = ?");

    private final Sql sql;
    private final StandingCache standings;
    private final Decided decided;

    private record Kept(long place, long claim, Entry entry, double score, ArticlePart part) {}

    private record ArticlePart(
            Optional<String> title, Optional<String> outlet, Optional<String> uri, String added, int begin, int end) {}

    AssertionRows(Database database, StandingCache standings) {
        this.sql = database.sql();
        this.standings = standings;
        this.decided = standings.decided(Horizon.NONE);
    }

    void each(Consumer<AssertionRow> taker) {
        long last = 0;
        while (true) {
            var some = sql.list(SOME, AssertionRows::kept, last, Horizon.NONE.added(), Horizon.NONE.added());
            if (some.isEmpty()) {
                return;
            }
            rows(some).forEach(taker);
            last = some.getLast().place();
        }
    }

    /** Those of one article, in the order of entering. */
    List<AssertionRow> of(ArticleId article) {
        return rows(
                sql.list(OF_ARTICLE, AssertionRows::kept, article.value(), Horizon.NONE.added(), Horizon.NONE.added()));
    }

    private List<AssertionRow> rows(List<Kept> some) {
        var lines = standings.byClaim(some.stream().map(Kept::claim).toList());
        return some.stream().map(one -> row(one, lines)).toList();
    }

    private AssertionRow row(Kept one, Map<Long, ClaimLine> lines) {
        var part = one.part();
        var line = lines.get(one.claim());
        if (line == null) {
            throw new IllegalStateException("a claim that nobody counted: " + one.claim());
        }
        return new AssertionRow(
                line,
                one.score(),
                decided.read(one.place(), one.entry()),
                part.title(),
                part.outlet(),
                part.uri(),
                part.added(),
                part.begin(),
                part.end());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var entry = Nouns.read(row.getString(2), Entry.class);
        var text = row.getString(9);
        int begin = text.codePointCount(0, entry.evidence().begin());
        return new Kept(
                row.getLong(1),
                row.getLong(3),
                entry,
                row.getDouble(4),
                new ArticlePart(
                        Optional.ofNullable(row.getString(5)),
                        Optional.ofNullable(row.getString(6)),
                        Optional.ofNullable(row.getString(7)),
                        row.getString(8),
                        begin,
                        begin + entry.quote().codePointCount(0, entry.quote().length())));
    }
}
