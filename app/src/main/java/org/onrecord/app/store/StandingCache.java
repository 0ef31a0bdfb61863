package org.onrecord.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.onrecord.link.Claim;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.link.Print;
import org.onrecord.link.Side;
import org.onrecord.link.Standing;
import org.onrecord.link.origin.OriginFinder;
import org.onrecord.link.standing.StandingCounter;
import org.onrecord.model.ArticleId;

/** Counts how claims stand, from their entries, and keeps the counts at hand. */
final class StandingCache {

    /** So many prints are kept at hand: claims that are counted together are often told by the same articles. */
    private static final int PRINTS = 2_000;

    /** So many claims are counted in one transaction, so that others may write in between. */
    private static final int AT_ONCE = 500;

    /** A reading counts unless a newer one of the same article stood beside it by then. */
    static final String IS_NEWEST = """
            r.added <= ? AND NOT EXISTS (SELECT 1 FROM reading newer
            WHERE newer.article = r.article AND newer.number > r.number AND newer.added <= ?)\s""";

    private static final String TOLD = """
            SELECT e.place, e.moment, e.reading, e.content, COALESCE(l.machine, l.claim)
            FROM linkage l JOIN entry e ON e.place = l.entry JOIN reading r ON r.number = e.reading
            WHERE %s AND e.moment <= ? AND\s""" + IS_NEWEST + "ORDER BY e.place";

    private static final String TOLD_NOW = TOLD.formatted("l.claim = ?");

    private static final String LINES = """
            SELECT s.claim, c.id, s.origins_for, s.origins_against, s.origins_hedged, s.grade, s.why, s.first_seen, s.last_moved, e.content
            FROM standing s JOIN claim c ON c.number = s.claim JOIN entry e ON e.place = s.head WHERE s.claim IN\s""";

    private final Database database;
    private final Sql sql;
    private final String lines;
    private final String toldThen;
    private final ActBook acts;
    private final WatchBook watchBook;
    private final OriginFinder originFinder = new OriginFinder();
    private final StandingCounter counter = new StandingCounter();
    private final Map<Long, Print> prints = new LinkedHashMap<>(PRINTS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Print> eldest) {
            return size() > PRINTS;
        }
    };

    StandingCache(Database database, Clock clock) {
        this.database = database;
        this.sql = database.sql();
        this.lines = LINES + database.dialect().anyOf();
        this.toldThen = TOLD.formatted("(l.claim = ? OR l.machine = ? OR l.entry IN "
                + database.dialect().anyOf() + ")");
        this.acts = new ActBook(database);
        this.watchBook = new WatchBook(database, clock);
    }

    /** How many claims have moved since they were counted. */
    long uncounted() {
        return sql.number("SELECT COUNT(*) FROM uncounted");
    }

    /** Counts all claims that have moved. */
    void refresh(IntConsumer progress) {
        int counted = 0;
        while (true) {
            int some = database.transaction(this::refreshSome);
            counted += some;
            progress.accept(counted);
            if (some < AT_ONCE) {
                return;
            }
        }
    }

    private int refreshSome() {
        var decided = acts.at(Horizon.NONE);
        var claims = sql.list("SELECT claim FROM uncounted ORDER BY claim LIMIT " + AT_ONCE, row -> row.getLong(1));
        var watches = watchBook.watches();
        for (long claim : claims) {
            var before = watches.isEmpty() ? Optional.<Standing>empty() : kept(claim);
            sql.run("DELETE FROM standing WHERE claim = ?", claim);
            count(claim, Horizon.NONE, decided).ifPresent(counted -> {
                keep(claim, counted);
                if (!watches.isEmpty()) {
                    watchBook.tell(watches, claim, counted, before);
                }
            });
            sql.run("DELETE FROM uncounted WHERE claim = ?", claim);
        }
        return claims.size();
    }

    /** How a claim stood at a time; empty where nobody had told it. */
    Optional<Counted> count(long claim, Horizon horizon) {
        return count(claim, horizon, acts.at(horizon));
    }

    /** What people had decided by then. */
    Decided decided(Horizon horizon) {
        return acts.at(horizon);
    }

    /** The same, with what people had decided by then. */
    Optional<Counted> count(long claim, Horizon horizon, Decided decided) {
        var told = told(claim, horizon, decided);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var id = new ClaimNumbers(sql).id(claim);
        var whole = new Claim(id, told.stream().map(Told::entry).toList());
        var articles = new LinkedHashMap<ArticleId, Print>();
        told.forEach(one -> articles.put(one.entry().article(), print(one.reading())));
        // as Bookkeeper does, without what only posting needs
        var dependences = decided.decisions().ties().find(whole, part -> originFinder.find(part, articles));
        var reliability = decided.decisions().reliability();
        return Optional.of(new Counted(counter.count(whole, articles, dependences, reliability), told));
    }

    /** How a claim stands as last counted. */
    Optional<Standing> kept(long claim) {
        return sql.first("SELECT content FROM standing WHERE claim = ?", StandingCache::standing, claim);
    }

    /** How claims stand as last counted, in the order asked for. */
    List<ClaimLine> lines(List<Long> claims) {
        var found = byClaim(claims);
        return claims.stream()
                .flatMap(claim -> Optional.ofNullable(found.get(claim)).stream())
                .toList();
    }

    /** How claims stand as last counted, by their numbers. */
    Map<Long, ClaimLine> byClaim(List<Long> claims) {
        var found = new HashMap<Long, ClaimLine>();
        sql.each(lines, row -> found.put(row.getLong(1), line(row)), claims.toString());
        return found;
    }

    private static ClaimLine line(ResultSet row) throws SQLException {
        return new ClaimLine(
                new ClaimId(row.getString(2)),
                Nouns.read(row.getString(10), Entry.class),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                Optional.ofNullable(row.getString(8)).map(OffsetDateTime::parse),
                Optional.ofNullable(row.getString(9)).map(OffsetDateTime::parse));
    }

    private void keep(long claim, Counted counted) {
        var standing = counted.standing();
        sql.run(
                "INSERT INTO standing (claim, moment, head, origins_for, origins_against, origins_hedged, grade, why, first_seen, last_moved, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                claim,
                counted.lastMoment(),
                counted.head().place(),
                standing.count(Side.FOR),
                standing.count(Side.AGAINST),
                standing.count(Side.HEDGED),
                standing.grade(),
                standing.why(),
                standing.firstSeen().map(Object::toString),
                standing.lastMoved().map(Object::toString),
                Packed.of(Nouns.write(standing)));
    }

    private Print print(long reading) {
        var known = prints.get(reading);
        if (known == null) {
            known = sql.first("SELECT print FROM reading WHERE number = ?", StandingCache::print, reading)
                    .orElseThrow();
            prints.put(reading, known);
        }
        return known;
    }

    private List<Told> told(long claim, Horizon horizon, Decided decided) {
        if (horizon.equals(Horizon.NONE)) {
            return sql.list(
                    TOLD_NOW, row -> told(row, decided), claim, horizon.moment(), horizon.added(), horizon.added());
        }
        var moved = decided.moved();
        var here = moved.entrySet().stream()
                .filter(one -> one.getValue() == claim)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        var found = new ArrayList<Told>();
        sql.each(
                toldThen,
                row -> {
                    if (moved.getOrDefault(row.getLong(1), row.getLong(5)) == claim) {
                        found.add(told(row, decided));
                    }
                },
                claim,
                claim,
                here.toString(),
                horizon.moment(),
                horizon.added(),
                horizon.added());
        return found;
    }

    private static Told told(ResultSet row, Decided decided) throws SQLException {
        var asRead = Nouns.read(row.getString(4), Entry.class);
        long place = row.getLong(1);
        return new Told(place, row.getLong(2), row.getLong(3), decided.read(place, asRead), asRead);
    }

    private static Print print(ResultSet row) throws SQLException {
        return Nouns.read(Packed.column(row, 1), Print.class);
    }

    static Standing standing(ResultSet row) throws SQLException {
        return Nouns.read(Packed.column(row, 1), Standing.class);
    }
}
