package org.onrecord.app.view;

/** A way to set words apart on a terminal. The colours are the terminal's own, so they suit a dark and a light one. */
enum Ink {
    PLAIN(""),
    TITLE("1"),
    QUIET("2"),
    SOURCE("36"),
    CUE("33"),
    CONTENT("32"),
    /** A content within a content. */
    NESTED("4;32");

    private final String parameters;

    Ink(String parameters) {
        this.parameters = parameters;
    }

    /** The ink of words by the innermost part that they play. */
    static Ink of(Mark mark) {
        return switch (mark.role()) {
            case SOURCE -> SOURCE;
            case CUE -> CUE;
            case CONTENT -> mark.depth() == 0 ? CONTENT : NESTED;
        };
    }

    String begin() {
        return parameters.isEmpty() ? "" : "\u001B[" + parameters + "m";
    }

    String end() {
        return parameters.isEmpty() ? "" : "\u001B[0m";
    }
}
