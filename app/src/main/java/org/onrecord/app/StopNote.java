package org.onrecord.app;

import java.io.PrintStream;

/** Says, where a long work is stopped by Ctrl-C, that nothing is lost. */
final class StopNote implements AutoCloseable {

    private final Thread note;

    /** Ready to be said until this is closed. */
    StopNote(PrintStream errors) {
        note = new Thread(() -> errors.println(
                "\nonrecord: stopped; what was finished is in the ledger, and the same command goes on from there"));
        Runtime.getRuntime().addShutdownHook(note);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(note);
        } catch (IllegalStateException e) {
            // it is being said
        }
    }
}
