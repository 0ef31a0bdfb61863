package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds claims, the last told first. Walks entries from the newest back, those that hold the words by the search index, and stops when
 * there are enough claims: a question costs what it shows, not what the ledger holds.
 */
final class ClaimSearch {

    /** So many entries are looked at in the first step; each further step takes four times as many. */
    private static final int FIRST_STEP = 200;

    private static final int LARGEST_STEP = 12_800;

    private static final String NEWEST_FIRST =
            "SELECT moment FROM entry WHERE moment BETWEEN ? AND ? ORDER BY moment DESC LIMIT ?";

    private final Database database;
    private final Sql sql;
    private final StandingCache standings;

    ClaimSearch(Database database, StandingCache standings) {
        this.database = database;
        this.sql = database.sql();
        this.standings = standings;
    }

    /** The claims, the last told first. */
    List<ClaimLine> find(ClaimQuery query) {
        var asked = words(query);
        boolean anyTime = query.since().isEmpty()
                && query.until().isEmpty()
                && query.asOf().isEmpty();
        return asked.isEmpty() && anyTime ? listed(query) : walked(query, asked);
    }

    /** Without words or times every claim answers: the list of standings is in the right order. */
    private List<ClaimLine> listed(ClaimQuery query) {
        return standings.lines(sql.list(
                "SELECT s.claim FROM standing s WHERE " + sides(query) + " ORDER BY s.moment DESC LIMIT ?",
                row -> row.getLong(1),
                query.limit()));
    }

    /** Claims whose standing moved after they were first told, the last told first. */
    List<ClaimLine> moved(int limit) {
        return standings.lines(sql.list(
                "SELECT s.claim FROM standing s WHERE s.last_moved <> s.first_seen ORDER BY s.moment DESC LIMIT ?",
                row -> row.getLong(1),
                limit));
    }

    private List<ClaimLine> walked(ClaimQuery query, WordQuery asked) {
        long least = query.since().map(Moments::first).orElse(Long.MIN_VALUE);
        long most = Math.min(
                query.until().map(Moments::last).orElse(Long.MAX_VALUE),
                query.horizon().moment());
        var seen = new LinkedHashSet<Long>();
        var found = new ArrayList<ClaimLine>();
        for (int step = FIRST_STEP; found.size() < query.limit(); step = Math.min(step * 4, LARGEST_STEP)) {
            var moments = moments(asked, least, most, step);
            var claims = claims(moments, query).stream().filter(seen::add).toList();
            found.addAll(lines(claims, query.limit() - found.size(), query));
            if (moments.size() < step) {
                break;
            }
            most = moments.getLast() - 1;
        }
        return found;
    }

    private List<ClaimLine> lines(List<Long> claims, int most, ClaimQuery query) {
        if (query.asOf().isEmpty()) {
            return standings.lines(claims.subList(0, Math.min(most, claims.size())));
        }
        var decided = standings.decided(query.horizon());
        return claims.stream()
                .flatMap(claim -> standings.count(claim, query.horizon(), decided).stream())
                .map(counted -> ClaimLine.of(counted.standing(), counted.head().entry()))
                .filter(line -> !query.denied() || line.against() > 0)
                .filter(line -> !query.contested() || line.isContested())
                .limit(most)
                .toList();
    }

    private List<Long> moments(WordQuery asked, long least, long most, int step) {
        var dialect = database.dialect();
        return asked.isEmpty()
                ? sql.list(NEWEST_FIRST, row -> row.getLong(1), least, most, step)
                : sql.list(
                        dialect.search("entry_words"), row -> row.getLong(1), dialect.asked(asked), least, most, step);
    }

    /** The claims of entries, in the order of the entries, each once. */
    private Set<Long> claims(List<Long> moments, ClaimQuery query) {
        var horizon = query.horizon();
        boolean isPast = query.asOf().isPresent();
        var sides =
                isPast ? "1 = 1" : "EXISTS (SELECT 1 FROM standing s WHERE s.claim = l.claim AND " + sides(query) + ")";
        var moved = isPast ? standings.decided(horizon).moved() : Map.<Long, Long>of();
        var claim = isPast ? "COALESCE(l.machine, l.claim)" : "l.claim";
        var claims = sql.list(
                "SELECT " + claim
                        + ", e.place FROM entry e JOIN linkage l ON l.entry = e.place JOIN reading r ON r.number = e.reading WHERE e.place IN "
                        + database.dialect().anyOf() + " AND " + sides + " AND " + StandingCache.IS_NEWEST
                        + "ORDER BY e.moment DESC",
                row -> moved.getOrDefault(row.getLong(2), row.getLong(1)),
                moments.stream().map(Moments::place).toList().toString(),
                horizon.added(),
                horizon.added());
        return new LinkedHashSet<>(claims);
    }

    private static String sides(ClaimQuery query) {
        return query.contested()
                ? "s.origins_against > 0 AND s.origins_for > 0"
                : query.denied() ? "s.origins_against > 0" : "1 = 1";
    }

    /** The words that an entry must hold to answer. */
    static WordQuery words(ClaimQuery query) {
        var phrases = new ArrayList<>(WordQuery.of(query.words()).phrases());
        query.from().ifPresent(party -> phrases.add(EntryWords.filter(EntryWords.FROM, party)));
        query.to().ifPresent(party -> phrases.add(EntryWords.filter(EntryWords.TO, party)));
        query.source().ifPresent(party -> phrases.add(EntryWords.filter(EntryWords.SOURCE, party)));
        query.type().ifPresent(type -> phrases.add(EntryWords.filter(type)));
        return new WordQuery(phrases);
    }
}
