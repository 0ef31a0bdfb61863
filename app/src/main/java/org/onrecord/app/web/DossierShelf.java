package org.onrecord.app.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerState;
import org.onrecord.link.dossier.Dossier;

/**
 * The dossiers of a ledger as it stands. They are made of every entry, so they are kept until the ledger holds anything more; who asks
 * meanwhile waits for the one who makes them.
 */
final class DossierShelf {

    static final DossierShelf SHARED = new DossierShelf();

    private @Nullable LedgerState state;
    private List<Dossier> dossiers = List.of();

    /** The dossiers as they are now. */
    synchronized List<Dossier> dossiers(Ledger ledger) {
        var now = ledger.state(); // asked first: what is added meanwhile makes another state
        if (!now.equals(state)) {
            dossiers = ledger.dossiers(Optional.empty());
            state = now;
        }
        return dossiers;
    }
}
