package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.link.Entry;
import org.onrecord.link.dossier.DossierSieve;
import org.onrecord.link.dossier.Quantity;

/**
 * Which readings dossiers are made of. Each reading is looked at once, when dossiers are next asked for after it was added; all are again
 * where the rules have changed. Looking needs no transaction, so that others may write meanwhile.
 */
final class SievedReadings {

    /** So many readings are looked at before what was found is kept. */
    private static final int AT_ONCE = 200;

    private static final String NEXT = "SELECT number FROM reading WHERE number > ? ORDER BY number LIMIT " + AT_ONCE;

    /** What stands in a record that has a figure of something. */
    private static final String MEASURED = "\"measure\":\"";

    private final Database database;
    private final Sql sql;
    private final DossierSieve sieve = new DossierSieve();
    private final String rules = DossierSieve.version();
    private final String entries;
    private final String records;
    private final String newer;

    private record Told(long reading, Entry entry) {}

    SievedReadings(Database database) {
        this.database = database;
        this.sql = database.sql();
        var some = database.dialect().anyOf();
        this.entries = "SELECT reading, content FROM entry WHERE reading IN " + some;
        this.records = "SELECT number, record FROM reading WHERE number IN " + some;
        // where dossiers were made of an older reading, they change with the newer
        this.newer =
                "INSERT INTO dossier_reading (reading, figures) SELECT DISTINCT r.number, '[]' FROM dossier_reading d"
                        + " JOIN reading o ON o.number = d.reading JOIN reading r ON r.article = o.article AND r.number > o.number"
                        + " WHERE r.number IN " + some + " ON CONFLICT DO NOTHING";
    }

    /** Looks at what was not yet looked at. */
    void update() {
        for (long last = last(); ; ) {
            var some = sql.list(NEXT, row -> row.getLong(1), last);
            if (some.isEmpty()) {
                return;
            }
            keep(last, some, found(some));
            last = last();
        }
    }

    /** The last reading that was looked at by these rules; what was found by others is forgotten. */
    private long last() {
        var known = known();
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        return database.transaction(() -> {
            if (known().isEmpty()) { // nobody was faster
                sql.run("DELETE FROM dossier_reading");
                sql.run("DELETE FROM dossier_sieve");
                sql.run("INSERT INTO dossier_sieve (rules, reading) VALUES (?, 0)", rules);
            }
            return known().getFirst();
        });
    }

    private List<Long> known() {
        return sql.list("SELECT reading FROM dossier_sieve WHERE rules = ?", row -> row.getLong(1), rules);
    }

    /** Of some readings those that are to be kept, with their figures. */
    private Map<Long, List<Quantity>> found(List<Long> some) {
        var found = new LinkedHashMap<Long, List<Quantity>>();
        var told = sql.list(
                entries, row -> new Told(row.getLong(1), Nouns.read(row.getString(2), Entry.class)), some.toString());
        told.stream().filter(one -> sieve.keeps(one.entry())).forEach(one -> found.put(one.reading(), List.of()));
        sql.each(
                records,
                row -> {
                    var record = Packed.column(row, 2);
                    var figures = record.contains(MEASURED)
                            ? RecordFigures.of(record).stream()
                                    .filter(sieve::keeps)
                                    .toList()
                            : List.<Quantity>of();
                    if (!figures.isEmpty()) {
                        found.put(row.getLong(1), figures);
                    }
                },
                some.toString());
        return found;
    }

    private void keep(long last, List<Long> some, Map<Long, List<Quantity>> found) {
        database.transaction(() -> {
            boolean isNext = known().contains(last);
            if (isNext) { // else another process was faster
                var rows = new ArrayList<Object[]>();
                found.forEach((reading, figures) -> rows.add(new Object[] {reading, Nouns.write(figures)}));
                sql.batch("INSERT INTO dossier_reading (reading, figures) VALUES (?, ?)", rows);
                sql.run(newer, some.toString());
                sql.run("UPDATE dossier_sieve SET reading = ? WHERE rules = ?", some.getLast(), rules);
            }
            return isNext;
        });
    }
}
