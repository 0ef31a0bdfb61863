package org.onrecord.app.fetch;

import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Skipped;

/** Nothing is fetched from an address. The message is for the user: what is wrong and what to do next. */
public final class NotFetched extends Exception {

    private static final long serialVersionUID = 1L;

    private final Cause cause;

    NotFetched(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    /** Why there is no article. */
    public Skipped skipped() {
        return new Skipped(cause, String.valueOf(getMessage()));
    }
}
