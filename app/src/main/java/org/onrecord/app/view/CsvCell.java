package org.onrecord.app.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells of a table in CSV, as RFC 4180 has it. */
public final class CsvCell {

    /** A cell that begins so would be computed by a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r\n";

    private CsvCell() {}

    /** A cell for people with a spreadsheet: an article's words must not become a formula there, and get an apostrophe before them. */
    public static String safe(String words) {
        boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 && !words.matches("-?[0-9.]+");
        return exact(formula ? "'" + words : words);
    }

    /** A cell for programs, which compute nothing. */
    static String exact(String words) {
        return words.chars().anyMatch(unit -> ",\"\r\n".indexOf(unit) >= 0)
                ? "\"" + words.replace("\"", "\"\"") + "\""
                : words;
    }

    /** A row; it ends with CR LF. */
    public static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(",", "", "\r\n"));
    }
}
