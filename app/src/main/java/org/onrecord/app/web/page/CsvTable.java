package org.onrecord.app.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for a spreadsheet, as RFC 4180 has it.
 *
 * @param heads names of its columns
 * @param rows its cells
 */
public record CsvTable(List<String> heads, List<List<String>> rows) {

    /** A cell that begins so would be computed by a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r";

    public CsvTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** The table, its heads first; lines end with CR LF. */
    public String text() {
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(row -> row.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    /** An article's words must not become a formula in the sheet of whoever opens the table. */
    private static String cell(String words) {
        boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 && !words.matches("-?[0-9.]+");
        var safe = formula ? "'" + words : words;
        return safe.chars().anyMatch(unit -> ",\"\r\n".indexOf(unit) >= 0)
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
