package org.onrecord.app.store;

import org.jspecify.annotations.Nullable;

/** The ledger cannot be used. The message is one line for the user: what, where, and what to do next. */
public sealed class LedgerFailure extends RuntimeException permits DecisionFailure, LedgerGone {

    private static final long serialVersionUID = 1L;

    LedgerFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    LedgerFailure(String message) {
        this(message, null);
    }
}
