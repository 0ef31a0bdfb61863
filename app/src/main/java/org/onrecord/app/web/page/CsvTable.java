package org.onrecord.app.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.app.view.CsvCell;

/**
 * A table for a spreadsheet, as RFC 4180 has it.
 *
 * @param heads names of its columns
 * @param rows its cells
 */
public record CsvTable(List<String> heads, List<List<String>> rows) {

    public CsvTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** The table, its heads first; lines end with CR LF. */
    public String text() {
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(row -> CsvCell.row(row.stream().map(CsvCell::safe)))
                .collect(Collectors.joining());
    }
}
