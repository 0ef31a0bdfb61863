package org.onrecord.app.store;

/** What somebody wants decided cannot be: nothing was changed. */
public final class DecisionFailure extends LedgerFailure {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Why it cannot be. */
    public enum Kind {
        /** What it is about is not in the ledger. */
        NOT_THERE,
        /** Somebody decided it already. */
        DONE_ALREADY,
        /** It would make no sense. */
        IMPOSSIBLE
    }

    private DecisionFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static DecisionFailure notThere(String message) {
        return new DecisionFailure(Kind.NOT_THERE, message);
    }

    static DecisionFailure doneAlready(String message) {
        return new DecisionFailure(Kind.DONE_ALREADY, message);
    }

    static DecisionFailure impossible(String message) {
        return new DecisionFailure(Kind.IMPOSSIBLE, message);
    }

    public Kind kind() {
        return kind;
    }
}
