package org.onrecord.app;

import org.onrecord.app.store.Ledger;
import picocli.CommandLine.Option;

/** Where the ledger is. */
final class WhereOption {

    @Option(
            names = "--db",
            paramLabel = "WHERE",
            description = {
                "The ledger: a file, or postgresql://user:password@host/name.",
                "Default: ${DEFAULT-VALUE}, in this folder."
            })
    private String where = Ledger.USUAL;

    /** A file, or an address of PostgreSQL. */
    String where() {
        return where;
    }

    /** The ledger, which must be there. */
    Ledger open(Surroundings surroundings) {
        return Ledger.open(where, false, surroundings.clock());
    }
}
