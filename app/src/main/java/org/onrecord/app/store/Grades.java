package org.onrecord.app.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import org.onrecord.link.Reliability;

/** Keeps the user's grades of sources. */
final class Grades {

    private static final int STEP = 10_000;

    private final Database database;
    private final Sql sql;

    Grades(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** Sets a grade, inside a transaction; claims that the source tells are to be counted again. */
    void set(String party, Reliability grade, Instant added) {
        sql.run(
                "INSERT INTO reliability (turn, party, grade, added) VALUES (?, ?, ?, ?)",
                1 + sql.number("SELECT MAX(turn) FROM reliability"),
                party,
                grade.name(),
                added.truncatedTo(ChronoUnit.SECONDS).toString());
        var query = new WordQuery(List.of(EntryWords.filter(EntryWords.SOURCE, party)));
        long most = Long.MAX_VALUE;
        while (true) {
            var moments = sql.list(
                    database.dialect().search("entry_words"),
                    row -> row.getLong(1),
                    database.dialect().asked(query),
                    Long.MIN_VALUE,
                    most,
                    STEP);
            var claims = new HashSet<>(sql.list(
                    "SELECT claim FROM linkage WHERE entry IN "
                            + database.dialect().anyOf(),
                    row -> row.getLong(1),
                    moments.stream().map(Moments::place).toList().toString()));
            sql.batch(
                    "INSERT INTO uncounted (claim) VALUES (?) ON CONFLICT DO NOTHING",
                    claims.stream().map(claim -> new Object[] {claim}).toList());
            if (moments.size() < STEP) {
                return;
            }
            most = moments.getLast() - 1;
        }
    }
}
