package org.onrecord.app.store;

import java.util.List;
import org.onrecord.link.dossier.Dossier;

/** What somebody keeps of a ledger, so that who asks need not look at all of it. */
public interface Kept {

    /** The dossiers of a state of the ledger, or of one shortly before. */
    List<Dossier> dossiers(LedgerState now);

    /** How much there was of what in such a state; asked only where there is much. */
    LedgerStats stats(LedgerState now);
}
