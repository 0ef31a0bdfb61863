package org.onrecord.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.link.Claim;
import org.onrecord.link.ClaimId;
import org.onrecord.link.ConflictKind;
import org.onrecord.link.EntryId;
import org.onrecord.link.Linkage;
import org.onrecord.link.Reason;
import org.onrecord.model.ArticleId;
import tools.jackson.core.type.TypeReference;

/** Gathers everything that the ledger knows of one claim. */
final class ClaimFinder {

    private static final Pattern BEGIN_OF_ID = Pattern.compile("c-[0-9a-f]{1,20}");
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    /** So many ids are enough to say that there are several. */
    private static final int SOME = 10;

    private final Sql sql;
    private final StandingCache standings;

    ClaimFinder(Database database, StandingCache standings) {
        this.sql = database.sql();
        this.standings = standings;
    }

    /** The claims whose ids begin so; some of them where there are many. */
    List<ClaimId> beginning(String begin) {
        if (!BEGIN_OF_ID.matcher(begin).matches()) {
            return List.of();
        }
        return sql.list(
                "SELECT id FROM claim WHERE id BETWEEN ? AND ? ORDER BY id LIMIT " + SOME,
                row -> new ClaimId(row.getString(1)),
                begin,
                begin + "g");
    }

    /** The claim as it stood at a time; empty where nobody had told it by then. */
    Optional<ClaimAccount> find(ClaimId id, Horizon horizon) {
        return sql.first("SELECT number FROM claim WHERE id = ?", row -> row.getLong(1), id.value())
                .flatMap(number -> standings.count(number, horizon).map(counted -> account(id, number, counted)));
    }

    private ClaimAccount account(ClaimId id, long number, Counted counted) {
        var entries = counted.told().stream().map(Told::entry).toList();
        var articles = new LinkedHashMap<ArticleId, ArticleHead>();
        for (var entry : entries) {
            articles.computeIfAbsent(entry.article(), this::head);
        }
        return new ClaimAccount(
                new Claim(id, entries),
                counted.standing(),
                counted.told().stream().map(told -> linkage(id, told)).toList(),
                contradictions(number, counted),
                articles);
    }

    private ArticleHead head(ArticleId id) {
        return sql.first(
                        "SELECT title, outlet, uri FROM article WHERE id = ?",
                        row -> new ArticleHead(
                                id,
                                Optional.ofNullable(row.getString(1)),
                                Optional.ofNullable(row.getString(2)),
                                Optional.ofNullable(row.getString(3))),
                        id.value())
                .orElseThrow(() -> new IllegalStateException("no article " + id));
    }

    private Linkage linkage(ClaimId id, Told told) {
        return sql.first(
                        "SELECT nearest, score, reasons FROM linkage WHERE entry = ?",
                        row -> new Linkage(
                                told.entry(),
                                id,
                                Optional.ofNullable(row.getString(1)).map(EntryId::new),
                                row.getDouble(2),
                                Nouns.readList(row.getString(3), REASONS),
                                List.of()),
                        told.place())
                .orElseThrow(() -> new IllegalStateException(
                        "no linkage of " + told.entry().id()));
    }

    /** What entries of this claim oppose in others, and what entries of others oppose in it. */
    private List<Contradiction> contradictions(long claim, Counted counted) {
        var places = new LinkedHashMap<Long, EntryId>();
        counted.told().forEach(told -> places.put(told.place(), told.entry().id()));
        var found = new ArrayList<Contradiction>();
        sql.each("""
                SELECT x.entry, c.id, x.opposed, x.kind, x.words FROM linkage l
                JOIN conflict x ON x.entry = l.entry JOIN claim c ON c.number = x.claim
                WHERE l.claim = ? ORDER BY x.entry, x.turn""", row -> own(row, places, found), claim);
        var ids = Set.copyOf(places.values());
        sql.each("""
                SELECT x.opposed, c.id, e.id, x.kind, x.words FROM conflict x
                JOIN entry e ON e.place = x.entry JOIN linkage l ON l.entry = x.entry JOIN claim c ON c.number = l.claim
                WHERE x.claim = ? ORDER BY x.entry, x.turn""", row -> others(row, ids, found), claim);
        return found;
    }

    private static void own(ResultSet row, Map<Long, EntryId> places, List<Contradiction> found) throws SQLException {
        var entry = places.get(row.getLong(1));
        if (entry != null) {
            found.add(contradiction(entry, row));
        }
    }

    private static void others(ResultSet row, Set<EntryId> ids, List<Contradiction> found) throws SQLException {
        var entry = new EntryId(row.getString(1));
        if (ids.contains(entry)) {
            found.add(contradiction(entry, row));
        }
    }

    private static Contradiction contradiction(EntryId entry, ResultSet row) throws SQLException {
        return new Contradiction(
                entry,
                new ClaimId(row.getString(2)),
                new EntryId(row.getString(3)),
                ConflictKind.valueOf(row.getString(4)),
                row.getString(5));
    }
}
