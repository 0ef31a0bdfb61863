package org.onrecord.app.decide;

/** What somebody wants set right is not clear. The message is half a line for them: what is wrong, and what to do next. */
public final class Unclear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Why it is unclear. */
    public enum Kind {
        /** It makes no sense. */
        WRONG,
        /** There is no such thing. */
        NOT_THERE,
        /** There are several. */
        SEVERAL
    }

    private Unclear(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    static Unclear wrong(String message) {
        return new Unclear(Kind.WRONG, message);
    }

    static Unclear notThere(String message) {
        return new Unclear(Kind.NOT_THERE, message);
    }

    static Unclear several(String message) {
        return new Unclear(Kind.SEVERAL, message);
    }

    public Kind kind() {
        return kind;
    }
}
