package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.link.Entry;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.link.dossier.DossierMaker;
import org.onrecord.link.dossier.Quantity;
import tools.jackson.core.type.TypeReference;

/** The dossiers of a ledger, made anew of the entries and figures of its newest readings, as far as dossiers can be made of them. */
final class LedgerDossiers {

    private static final int AT_ONCE = 500;

    private static final TypeReference<List<Quantity>> FIGURES = new TypeReference<>() {};

    private final Database database;
    private final Sql sql;
    private final SievedReadings sieved;
    private final String readings;
    private final String entries;
    private final String figures;

    LedgerDossiers(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.sieved = new SievedReadings(database);
        var some = database.dialect().anyOf();
        // an entry that people set right may be of a dossier since
        this.readings = "SELECT r.number FROM reading r WHERE r.number IN (SELECT reading FROM dossier_reading UNION"
                + " SELECT reading FROM entry WHERE place IN " + some + ") AND " + StandingCache.IS_NEWEST
                + "ORDER BY r.number";
        this.entries = "SELECT place, content FROM entry WHERE reading IN " + some + " AND moment <= ? ORDER BY place";
        this.figures = "SELECT figures FROM dossier_reading WHERE reading IN " + some + " ORDER BY reading";
    }

    /** What they are made of now. */
    DossierState state() {
        sieved.update();
        return new DossierState(
                sql.number("SELECT MAX(reading) FROM dossier_reading"),
                sql.number("SELECT COUNT(*) FROM dossier_reading"),
                sql.number("SELECT MAX(turn) FROM act"));
    }

    List<Dossier> find(Horizon horizon) {
        sieved.update();
        var decided = new ActBook(database).at(horizon);
        var numbers = sql.list(
                readings,
                row -> row.getLong(1),
                decided.restated().keySet().toString(),
                horizon.added(),
                horizon.added());
        var told = new ArrayList<Entry>();
        var counted = new ArrayList<Quantity>();
        for (int i = 0; i < numbers.size(); i += AT_ONCE) {
            var some = numbers.subList(i, Math.min(numbers.size(), i + AT_ONCE)).toString();
            sql.each(
                    entries,
                    row -> told.add(decided.read(row.getLong(1), Nouns.read(row.getString(2), Entry.class))),
                    some,
                    horizon.moment());
            sql.list(figures, row -> Nouns.readList(row.getString(1), FIGURES), some).stream()
                    .flatMap(List::stream)
                    .filter(figure -> !isLater(figure, horizon))
                    .forEach(counted::add);
        }
        return new DossierMaker().make(told, counted);
    }

    private static boolean isLater(Quantity figure, Horizon horizon) {
        return figure.published()
                .filter(time -> Moments.last(time.toInstant()) > horizon.moment())
                .isPresent();
    }
}
