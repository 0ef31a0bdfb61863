package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final ToldBefore toldBefore;

    ClaimSearch(Database database, StandingCache standings) {
        this.database = database;
        this.sql = database.sql();
        this.standings = standings;
        this.toldBefore = new ToldBefore(database, standings);
    }

    /** The claims, the last told first. */
    List<ClaimLine> find(ClaimQuery query) {
        return found(query, Optional.empty(), query.limit()).stream()
                .map(Placed::line)
                .toList();
    }

    /**
     * The claims from some place on.
     *
     * @param after where an earlier part of the answer ended; empty for the first
     */
    ClaimsFound find(ClaimQuery query, Optional<Long> after) {
        var found = found(query, after, query.limit() + 1); // one more shows whether there is more
        var shown = found.subList(0, Math.min(query.limit(), found.size()));
        return new ClaimsFound(
                shown.stream().map(Placed::line).toList(),
                found.size() > shown.size() ? Optional.of(shown.getLast().moment()) : Optional.empty());
    }

    /** A claim with the moment of the entry by which it was found. */
    private record Placed(long moment, ClaimLine line) {}

    private List<Placed> found(ClaimQuery query, Optional<Long> after, int wanted) {
        var asked = words(query);
        boolean anyTime = query.since().isEmpty()
                && query.until().isEmpty()
                && query.asOf().isEmpty();
        return asked.isEmpty() && anyTime ? listed(query, after, wanted) : walked(query, asked, after, wanted);
    }

    /** Without words or times every claim answers: the list of standings is in the right order. */
    private List<Placed> listed(ClaimQuery query, Optional<Long> after, int wanted) {
        var moments = new LinkedHashMap<Long, Long>();
        sql.each(
                "SELECT s.claim, s.moment FROM standing s WHERE " + sides(query)
                        + " AND s.moment < ? ORDER BY s.moment DESC LIMIT ?",
                row -> moments.put(row.getLong(1), row.getLong(2)),
                after.orElse(Long.MAX_VALUE),
                wanted);
        return placed(moments);
    }

    private List<Placed> placed(Map<Long, Long> moments) {
        var lines = standings.byClaim(List.copyOf(moments.keySet()));
        return moments.entrySet().stream()
                .flatMap(one ->
                        Optional.ofNullable(lines.get(one.getKey()))
                                .map(line -> new Placed(one.getValue(), line))
                                .stream())
                .toList();
    }

    /** Claims whose standing moved after they were first told, the last told first. */
    List<ClaimLine> moved(int limit) {
        return standings.lines(sql.list(
                "SELECT s.claim FROM standing s WHERE s.last_moved <> s.first_seen ORDER BY s.moment DESC LIMIT ?",
                row -> row.getLong(1),
                limit));
    }

    /**
     * The most contested of those that were told last: with the most origins on the side that has fewer.
     *
     * @param among how many were told last
     */
    List<ClaimLine> contested(int among, int limit) {
        return standings.lines(sql.list("""
                SELECT claim FROM (SELECT claim, moment, CASE WHEN origins_for < origins_against THEN origins_for ELSE origins_against END fewer
                FROM standing WHERE origins_against > 0 AND origins_for > 0 ORDER BY moment DESC LIMIT ?) c
                ORDER BY fewer DESC, moment DESC LIMIT ?""", row -> row.getLong(1), among, limit));
    }

    private List<Placed> walked(ClaimQuery query, WordQuery asked, Optional<Long> after, int wanted) {
        long least = query.since().map(Moments::first).orElse(Long.MIN_VALUE);
        long newest = Math.min(
                query.until().map(Moments::last).orElse(Long.MAX_VALUE),
                query.horizon().moment());
        long most = after.map(moment -> Math.min(newest, moment - 1)).orElse(newest);
        var seen = new HashSet<Long>();
        var found = new ArrayList<Placed>();
        for (int step = FIRST_STEP; found.size() < wanted; step = Math.min(step * 4, LARGEST_STEP)) {
            var moments = moments(asked, least, most, step);
            var claims = claims(moments, query);
            claims.keySet().removeIf(claim -> !seen.add(claim));
            after.ifPresent(moment -> claims.keySet()
                    .removeAll(toldBefore.among(Set.copyOf(claims.keySet()), moment, newest, asked, query)));
            found.addAll(lines(claims, wanted - found.size(), query));
            if (moments.size() < step) {
                break;
            }
            most = moments.getLast() - 1;
        }
        return found;
    }

    private List<Placed> lines(Map<Long, Long> claims, int most, ClaimQuery query) {
        if (query.asOf().isEmpty()) {
            var first = new LinkedHashMap<Long, Long>();
            claims.entrySet().stream().limit(most).forEach(one -> first.put(one.getKey(), one.getValue()));
            return placed(first);
        }
        var decided = standings.decided(query.horizon());
        return claims.entrySet().stream()
                .flatMap(one -> standings
                        .count(one.getKey(), query.horizon(), decided)
                        .map(counted -> new Placed(
                                one.getValue(),
                                ClaimLine.of(counted.standing(), counted.head().entry())))
                        .stream())
                .filter(placed -> !query.denied() || placed.line().against() > 0)
                .filter(placed -> !query.contested() || placed.line().isContested())
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

    /** The claims of entries, in the order of the entries, each once, with the moment of the first of them. */
    private Map<Long, Long> claims(List<Long> moments, ClaimQuery query) {
        var horizon = query.horizon();
        boolean isPast = query.asOf().isPresent();
        var sides =
                isPast ? "1 = 1" : "EXISTS (SELECT 1 FROM standing s WHERE s.claim = l.claim AND " + sides(query) + ")";
        var moved = isPast ? standings.decided(horizon).moved() : Map.<Long, Long>of();
        var claim = isPast ? "COALESCE(l.machine, l.claim)" : "l.claim";
        var claims = new LinkedHashMap<Long, Long>();
        sql.each(
                "SELECT " + claim
                        + ", e.place, e.moment FROM entry e JOIN linkage l ON l.entry = e.place JOIN reading r ON r.number = e.reading WHERE e.place IN "
                        + database.dialect().anyOf() + " AND " + sides + " AND " + StandingCache.IS_NEWEST
                        + "ORDER BY e.moment DESC",
                row -> claims.putIfAbsent(moved.getOrDefault(row.getLong(2), row.getLong(1)), row.getLong(3)),
                moments.stream().map(Moments::place).toList().toString(),
                horizon.added(),
                horizon.added());
        return claims;
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
