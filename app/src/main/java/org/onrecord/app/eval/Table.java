package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Scores in rows and columns.
 *
 * @param name what is scored, and the table's key in JSON
 * @param columns the heads of the columns
 * @param rows in the order in which they are shown
 */
record Table(String name, List<Column> columns, List<Row> rows) {

    private static final List<Column> TALLY = List.of(
            Column.count("gold"),
            Column.count("found"),
            Column.count("right"),
            Column.percent("precision"),
            Column.percent("recall"),
            Column.percent("f1"));

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.numbers().size() != columns.size()) {
                throw new IllegalArgumentException(row + " does not fit " + columns);
            }
        }
    }

    /**
     * A row of a table.
     *
     * @param name what the numbers are of
     * @param numbers one for each column; NaN where there is none
     */
    record Row(String name, List<Double> numbers) {

        Row {
            numbers = List.copyOf(numbers);
        }

        static Row of(String name, double... numbers) {
            var list = new ArrayList<Double>();
            for (var number : numbers) {
                list.add(number);
            }
            return new Row(name, list);
        }

        static Row of(String name, Tally tally) {
            return of(
                    name,
                    (double) tally.gold(),
                    (double) tally.found(),
                    (double) tally.right(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1());
        }
    }

    /** A table of precision, recall and F1. */
    static Table ofTallies(String name, List<Row> rows) {
        return new Table(name, TALLY, rows);
    }

    /** The table as aligned lines, each with its line feed. */
    String text() {
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add(name);
        columns.forEach(column -> head.add(column.name()));
        lines.add(head);
        for (var row : rows) {
            var cells = new ArrayList<String>();
            cells.add("  " + row.name());
            for (int i = 0; i < columns.size(); i++) {
                cells.add(columns.get(i).show(row.numbers().get(i)));
            }
            lines.add(cells);
        }
        var widths = widths(lines);
        return lines.stream().map(line -> aligned(line, widths) + "\n").collect(Collectors.joining());
    }

    private static List<Integer> widths(List<List<String>> lines) {
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < lines.getFirst().size(); i++) {
            int column = i;
            widths.add(lines.stream()
                    .mapToInt(line -> line.get(column).length())
                    .max()
                    .orElse(0));
        }
        return widths;
    }

    private static String aligned(List<String> cells, List<Integer> widths) {
        var line = new StringBuilder(cells.getFirst());
        line.append(" ".repeat(widths.getFirst() - cells.getFirst().length()));
        for (int i = 1; i < cells.size(); i++) {
            line.append("  ").append(" ".repeat(widths.get(i) - cells.get(i).length()));
            line.append(cells.get(i));
        }
        return line.toString().stripTrailing();
    }
}
