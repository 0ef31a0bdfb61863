package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with commas between its columns, as RFC 4180 has it: a cell in quotation marks may hold commas, line ends and doubled
 * quotation marks. The first row names the columns.
 */
final class CsvFile {

    private static final char QUOTE = '"';

    private final Path file;
    private final List<List<String>> rows;

    private CsvFile(Path file, List<List<String>> rows) {
        this.file = file;
        this.rows = rows;
    }

    static CsvFile read(Path file) throws UnusableInput {
        var rows = rows(InputFiles.text(file));
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).size() != rows.getFirst().size()) {
                throw new UnusableInput(
                        file + ", row " + (i + 1) + ": " + rows.get(i).size() + " columns instead of "
                                + rows.getFirst().size());
            }
        }
        if (rows.size() < 2) {
            throw new UnusableInput("no row in " + file);
        }
        return new CsvFile(file, rows);
    }

    /** The cells below a column's name, in order. */
    List<String> column(String name) throws UnusableInput {
        int column = rows.getFirst().indexOf(name);
        if (column < 0) {
            throw new UnusableInput(file + ", row 1: no column " + name);
        }
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }

    static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
                if (c != QUOTE || doubled) {
                    cell.append(c);
                    i += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (c == QUOTE) {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        rows.removeIf(List.of("")::equals); // empty lines
        return rows;
    }
}
