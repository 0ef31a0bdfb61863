package org.onrecord.app.eval;

import org.onrecord.app.view.Printable;

/** A path or file that cannot be scored. The message is one line for the user: what is wrong, and where. */
final class UnusableInput extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableInput(String message) {
        super(Printable.of(message)); // the line of a bad file may hold anything, and parsers speak in paragraphs
    }
}
