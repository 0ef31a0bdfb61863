package org.onrecord.app.eval;

/** A path or file that cannot be scored. The message is one line for the user: what is wrong, and where. */
final class UnusableInput extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableInput(String message) {
        super(message);
    }
}
