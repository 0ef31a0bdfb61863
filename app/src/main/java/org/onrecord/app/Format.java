package org.onrecord.app;

import java.util.Locale;

/** What a record can be printed as. */
enum Format {
    /** For a reader at a terminal. */
    TEXT,
    /** The format {@code onrecord/1}, for programs. */
    JSON,
    /** Sentences for tools of Universal Dependencies. */
    CONLLU,
    /** A page for a browser. */
    HTML,
    /** One event a line, in JSON, with the fields of the PLOVER manual. */
    PLOVER,
    /** One event of two sides a line, in the columns of GDELT 1.0. */
    GDELT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
