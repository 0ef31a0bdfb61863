package org.onrecord.app.eval;

import java.util.Locale;

/**
 * A column of a table of scores.
 *
 * @param name its head, and its key in JSON
 * @param decimals how many decimals are shown
 */
record Column(String name, int decimals) {

    static Column count(String name) {
        return new Column(name, 0);
    }

    static Column percent(String name) {
        return new Column(name, 2);
    }

    /** A number as it is shown; a dash where there is none. */
    String show(double number) {
        return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
