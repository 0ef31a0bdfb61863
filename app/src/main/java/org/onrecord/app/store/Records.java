package org.onrecord.app.store;

import java.util.function.Consumer;

/** The records that are kept. */
final class Records {

    private static final int AT_ONCE = 100;

    private static final String NEWEST = """
            SELECT r.number, r.record FROM reading r WHERE r.number > ? AND NOT EXISTS
            (SELECT 1 FROM reading newer WHERE newer.article = r.article AND newer.number > r.number)
            ORDER BY r.number LIMIT\s""";

    private final Sql sql;

    private record Numbered(long number, String record) {}

    Records(Database database) {
        this.sql = database.sql();
    }

    /** Hands out the newest of each article, in the order of adding. */
    void each(Consumer<String> taker) {
        long last = 0;
        while (true) {
            var some = sql.list(NEWEST + AT_ONCE, row -> new Numbered(row.getLong(1), Packed.column(row, 2)), last);
            if (some.isEmpty()) {
                return;
            }
            some.forEach(one -> taker.accept(one.record()));
            last = some.getLast().number();
        }
    }
}
