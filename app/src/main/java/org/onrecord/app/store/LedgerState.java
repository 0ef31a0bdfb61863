package org.onrecord.app.store;

/**
 * How far a ledger has come. Two equal states of it hold the same: readings, entries and acts are only ever added.
 *
 * @param where the ledger
 * @param reading number of its last reading
 * @param entry place of its last entry
 * @param act number of the last act
 */
public record LedgerState(String where, long reading, long entry, long act) {

    static LedgerState of(Database database) {
        var sql = database.sql();
        return new LedgerState(
                database.where(),
                sql.number("SELECT MAX(number) FROM reading"),
                sql.number("SELECT MAX(place) FROM entry"),
                sql.number("SELECT MAX(turn) FROM act"));
    }
}
