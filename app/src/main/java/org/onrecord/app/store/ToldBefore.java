package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which claims an earlier page of the same question showed already: those of which a newer entry answers it. So a page needs not to
 * know the pages before it.
 */
final class ToldBefore {

    private static final String ENTRIES = """
            FROM linkage l JOIN entry e ON e.place = l.entry JOIN reading r ON r.number = e.reading
            WHERE %s AND e.moment BETWEEN ? AND ? AND %s AND\s""" + StandingCache.IS_NEWEST;

    private static final String ANY_TIME = "1 = 1";

    private final Dialect dialect;
    private final Sql sql;
    private final StandingCache standings;

    ToldBefore(Database database, StandingCache standings) {
        this.dialect = database.dialect();
        this.sql = database.sql();
        this.standings = standings;
    }

    /**
     * Those that were shown.
     *
     * @param claims their numbers
     * @param least the moment at which the last page ended
     * @param most the moment at which the first page began
     */
    Set<Long> among(Collection<Long> claims, long least, long most, WordQuery asked, ClaimQuery query) {
        if (claims.isEmpty()) {
            return Set.of();
        }
        var words = asked.isEmpty() ? ANY_TIME : dialect.holds("entry_words", "e.moment");
        return query.asOf().isEmpty()
                ? now(claims, least, most, words, asked)
                : then(claims, least, most, words, asked, query.horizon());
    }

    private Set<Long> now(Collection<Long> claims, long least, long most, String words, WordQuery asked) {
        var shown = "SELECT c.value FROM " + dialect.anyOf() + " c WHERE EXISTS (SELECT 1 "
                + ENTRIES.formatted("l.claim = c.value", words) + ")";
        return new HashSet<>(sql.list(
                shown,
                row -> row.getLong(1),
                values(List.of(claims.toString()), least, most, asked, Horizon.NONE.added())));
    }

    /** Which claim an entry was of then, people may have altered since. */
    private Set<Long> then(
            Collection<Long> claims, long least, long most, String words, WordQuery asked, Horizon horizon) {
        var moved = standings.decided(horizon).moved();
        var here = moved.entrySet().stream()
                .filter(one -> claims.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        var any = dialect.anyOf();
        var of = "(l.claim IN " + any + " OR l.machine IN " + any + " OR l.entry IN " + any + ")";
        var numbers = claims.toString();
        var shown = new HashSet<>(sql.list(
                "SELECT COALESCE(l.machine, l.claim), e.place " + ENTRIES.formatted(of, words),
                row -> moved.getOrDefault(row.getLong(2), row.getLong(1)),
                values(List.of(numbers, numbers, here.toString()), least, most, asked, horizon.added())));
        shown.retainAll(claims);
        return shown;
    }

    private Object[] values(List<Object> first, long least, long most, WordQuery asked, String added) {
        var values = new ArrayList<>(first);
        values.add(least);
        values.add(most);
        Optional.of(asked).filter(words -> !words.isEmpty()).ifPresent(words -> values.add(dialect.asked(words)));
        values.add(added);
        values.add(added);
        return values.toArray();
    }
}
