package org.onrecord.app.store;

/** The ledger's file is not there: nobody made it, or somebody moved, deleted or replaced it while it was open. Nothing was kept. */
public final class LedgerGone extends LedgerFailure {

    private static final long serialVersionUID = 1L;

    LedgerGone(String message) {
        super(message);
    }
}
