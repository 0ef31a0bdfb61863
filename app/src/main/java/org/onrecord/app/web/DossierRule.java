package org.onrecord.app.web;

import java.util.List;
import java.util.Optional;
import org.onrecord.app.store.DossierState;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerState;
import org.onrecord.link.dossier.Dossier;

/**
 * How dossiers are kept: of a small ledger as it stands; of a large one as last made, seconds ago while articles are added.
 *
 * @param small a ledger is small where they are made of no more readings
 */
record DossierRule(int small) implements Shelf.Rule<DossierRule.Made> {

    /** To make them of so many takes some 50 ms. */
    static final int SMALL = 500;

    /** Dossiers, and of what they were made. */
    record Made(LedgerState ledger, DossierState state, List<Dossier> dossiers) {}

    @Override
    public boolean isGood(Made known, LedgerState now) {
        return known.state().readings() > small || known.ledger().equals(now);
    }

    @Override
    public Made make(Ledger ledger, LedgerState now, Optional<Made> before) {
        return before.filter(known -> known.ledger().equals(now)).orElseGet(() -> {
            var state = ledger.dossierState();
            var dossiers = before.filter(known -> known.state().equals(state))
                    .map(Made::dossiers)
                    .orElseGet(() -> ledger.dossiers(Optional.empty()));
            return new Made(now, state, dossiers);
        });
    }
}
