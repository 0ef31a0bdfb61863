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
import java.util.stream.Stream;
import org.onrecord.link.Claim;
import org.onrecord.link.ClaimId;
import org.onrecord.link.ConflictKind;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Linkage;
import org.onrecord.link.Reason;
import org.onrecord.link.correction.Correction;
import org.onrecord.model.ArticleId;
import tools.jackson.core.type.TypeReference;

/** Gathers everything that the ledger knows of one claim. */
final class ClaimFinder {

    private static final Pattern BEGIN_OF_ID = Pattern.compile("c-[0-9a-f]{1,20}");
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    /** So many ids are enough to say that there are several. */
    private static final int SOME = 10;

    /** What an entry contradicts belongs to the claim that it is of by now. */
    private static final String CONFLICT = """
            SELECT x.entry, c.id, x.opposed, x.kind, x.words FROM conflict x JOIN claim c ON c.number = COALESCE(
            (SELECT o.claim FROM entry w JOIN linkage o ON o.entry = w.place WHERE w.id = x.opposed), x.claim)
            WHERE x.entry IN\s""";

    private final Sql sql;
    private final ClaimNumbers numbers;
    private final StandingCache standings;
    private final ArticleLookup articles;
    private final String conflicts;

    ClaimFinder(Database database, StandingCache standings) {
        this.sql = database.sql();
        this.numbers = new ClaimNumbers(sql);
        this.conflicts = CONFLICT + database.dialect().anyOf() + " ORDER BY x.entry, x.turn";
        this.standings = standings;
        this.articles = new ArticleLookup(database);
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

    /** The claim as it stood at a time, or the one that people made it part of; empty where nobody had told it by then. */
    Optional<ClaimAccount> find(ClaimId id, Horizon horizon) {
        var decided = standings.decided(horizon);
        return numbers.of(id)
                .flatMap(number -> find(id, number, horizon, decided)
                        .or(() -> heir(number, horizon, decided)
                                .flatMap(heir -> find(numbers.id(heir), heir, horizon, decided)))
                        .or(() -> whole(id, decided).flatMap(from -> find(from, horizon))));
    }

    /** The claim that another was split off from, where that is undone. */
    private static Optional<ClaimId> whole(ClaimId own, Decided decided) {
        return decided.decisions().undone().stream()
                .filter(act -> ActBook.ofOwn(act).equals(own))
                .flatMap(act -> act.what() instanceof Correction.Split split ? Stream.of(split.from()) : Stream.empty())
                .findFirst();
    }

    private Optional<ClaimAccount> find(ClaimId id, long number, Horizon horizon, Decided decided) {
        return standings.count(number, horizon, decided).map(counted -> account(id, number, counted, decided));
    }

    /** The claim that has the entries of another that people gave away. */
    private Optional<Long> heir(long number, Horizon horizon, Decided decided) {
        var entries = sql.list(
                "SELECT entry, claim FROM linkage WHERE machine = ? ORDER BY entry",
                row -> {
                    long entry = row.getLong(1);
                    return horizon.equals(Horizon.NONE)
                            ? row.getLong(2)
                            : decided.moved().getOrDefault(entry, number);
                },
                number);
        return entries.stream().filter(claim -> claim != number).findFirst();
    }

    private ClaimAccount account(ClaimId id, long number, Counted counted, Decided decided) {
        var entries = counted.told().stream().map(Told::entry).toList();
        var claim = new Claim(id, entries);
        var articles = new LinkedHashMap<ArticleId, ArticleHead>();
        for (var entry : entries) {
            articles.computeIfAbsent(entry.article(), this::head);
        }
        var found = new LinkedHashMap<EntryId, ClaimId>();
        var read = new LinkedHashMap<EntryId, Entry>();
        for (var told : counted.told()) {
            if (!told.asRead().equals(told.entry())) {
                read.put(told.entry().id(), told.asRead());
            }
        }
        return new ClaimAccount(
                claim,
                counted.standing(),
                counted.told().stream().map(told -> linkage(id, told, found)).toList(),
                contradictions(id, number, counted),
                articles,
                DecisionFinder.on(claim, decided.decisions()),
                found,
                read);
    }

    private ArticleHead head(ArticleId id) {
        return articles.head(id).orElseThrow(() -> new IllegalStateException("no article " + id));
    }

    /** Why an entry is where it is; where linking found another claim, that is put into {@code found}. */
    private Linkage linkage(ClaimId id, Told told, Map<EntryId, ClaimId> found) {
        return sql.first(
                        """
                        SELECT l.nearest, l.score, l.reasons, c.id FROM linkage l
                        JOIN claim c ON c.number = COALESCE(l.machine, l.claim) WHERE l.entry = ?""",
                        row -> {
                            var claim = new ClaimId(row.getString(4));
                            if (!claim.equals(id)) {
                                found.put(told.entry().id(), claim);
                            }
                            return new Linkage(
                                    told.entry(),
                                    id,
                                    Optional.ofNullable(row.getString(1)).map(EntryId::new),
                                    row.getDouble(2),
                                    Nouns.readList(row.getString(3), REASONS),
                                    List.of());
                        },
                        told.place())
                .orElseThrow(() -> new IllegalStateException(
                        "no linkage of " + told.entry().id()));
    }

    /** What entries of this claim oppose in others, and what entries of others oppose in it. */
    private List<Contradiction> contradictions(ClaimId id, long claim, Counted counted) {
        var places = new LinkedHashMap<Long, EntryId>();
        counted.told().forEach(told -> places.put(told.place(), told.entry().id()));
        var found = new ArrayList<Contradiction>();
        sql.each(conflicts, row -> own(row, places, found), places.keySet().toString());
        var ids = Set.copyOf(places.values());
        sql.each("""
                SELECT x.opposed, c.id, e.id, x.kind, x.words FROM conflict x
                JOIN entry e ON e.place = x.entry JOIN linkage l ON l.entry = x.entry JOIN claim c ON c.number = l.claim
                WHERE x.claim = ? OR x.claim IN (SELECT machine FROM linkage WHERE claim = ? AND machine IS NOT NULL)
                ORDER BY x.entry, x.turn""", row -> others(row, ids, found), claim, claim);
        found.removeIf(one -> one.other().equals(id)); // people said that they are one
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
