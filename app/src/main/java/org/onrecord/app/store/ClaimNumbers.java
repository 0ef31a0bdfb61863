package org.onrecord.app.store;

import java.util.Optional;
import org.onrecord.link.ClaimId;

/** The numbers by which the tables know claims, and the identities that everybody else knows them by. */
record ClaimNumbers(Sql sql) {

    /** The number of a claim; empty where the ledger has none of that identity. */
    Optional<Long> of(ClaimId id) {
        return sql.first("SELECT number FROM claim WHERE id = ?", row -> row.getLong(1), id.value());
    }

    /** The identity of the claim of a number that the ledger has. */
    ClaimId id(long number) {
        return sql.first("SELECT id FROM claim WHERE number = ?", row -> new ClaimId(row.getString(1)), number)
                .orElseThrow();
    }
}
