package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.link.Entry;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.link.dossier.DossierMaker;
import org.onrecord.link.dossier.Quantity;

/** The dossiers of a ledger, made anew of the entries and figures of its newest readings. */
final class LedgerDossiers {

    private static final int AT_ONCE = 500;

    private static final String ENTRIES = """
            SELECT e.place, e.content FROM entry e JOIN reading r ON r.number = e.reading
            WHERE e.place > ? AND e.moment <= ? AND\s""" + StandingCache.IS_NEWEST + "ORDER BY e.place LIMIT " + AT_ONCE;

    private static final String RECORDS = """
            SELECT r.number, r.record FROM reading r
            WHERE r.number > ? AND\s""" + StandingCache.IS_NEWEST + "ORDER BY r.number LIMIT " + AT_ONCE;

    private final Database database;
    private final Sql sql;

    private record Kept<T>(long place, T content) {}

    LedgerDossiers(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    List<Dossier> find(Horizon horizon) {
        return new DossierMaker().make(entries(horizon), figures(horizon));
    }

    private List<Entry> entries(Horizon horizon) {
        var entries = new ArrayList<Entry>();
        var decided = new ActBook(database).at(horizon);
        long last = 0;
        while (true) {
            var some = sql.list(
                    ENTRIES,
                    row -> new Kept<>(row.getLong(1), Nouns.read(row.getString(2), Entry.class)),
                    last,
                    horizon.moment(),
                    horizon.added(),
                    horizon.added());
            if (some.isEmpty()) {
                return entries;
            }
            some.forEach(one -> entries.add(decided.read(one.place(), one.content())));
            last = some.getLast().place();
        }
    }

    private List<Quantity> figures(Horizon horizon) {
        var figures = new ArrayList<Quantity>();
        long last = 0;
        while (true) {
            var some = sql.list(
                    RECORDS,
                    row -> new Kept<>(row.getLong(1), Packed.column(row, 2)),
                    last,
                    horizon.added(),
                    horizon.added());
            if (some.isEmpty()) {
                return figures;
            }
            some.forEach(one -> figures.addAll(RecordFigures.of(one.content(), horizon)));
            last = some.getLast().place();
        }
    }
}
