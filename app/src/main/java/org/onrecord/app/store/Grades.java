package org.onrecord.app.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what a grade of a source bears on. */
final class Grades {

    private static final int STEP = 10_000;

    private final Database database;
    private final Sql sql;

    Grades(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** The numbers of the claims that a source tells. */
    Set<Long> claims(String party) {
        var found = new HashSet<Long>();
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
            found.addAll(sql.list(
                    "SELECT claim FROM linkage WHERE entry IN "
                            + database.dialect().anyOf(),
                    row -> row.getLong(1),
                    moments.stream().map(Moments::place).toList().toString()));
            if (moments.size() < STEP) {
                return found;
            }
            most = moments.getLast() - 1;
        }
    }
}
