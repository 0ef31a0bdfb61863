package org.onrecord.app.web;

import java.util.Optional;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerState;
import org.onrecord.app.store.LedgerStats;

/** How the numbers of a large ledger are kept: as last counted. To count a million entries takes seconds. */
record StatsRule() implements Shelf.Rule<StatsRule.Made> {

    /** Numbers, and whether all claims were counted by then. */
    record Made(LedgerState ledger, boolean isWhole, LedgerStats stats) {}

    @Override
    public boolean isGood(Made known, LedgerState now) {
        return true;
    }

    @Override
    public Made make(Ledger ledger, LedgerState now, Optional<Made> before) {
        return before.filter(known -> known.ledger().equals(now) && known.isWhole())
                .orElseGet(() -> new Made(now, ledger.uncounted() == 0, ledger.stats()));
    }
}
