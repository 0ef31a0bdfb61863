package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells in columns as narrow as their words allow; where a line is too short, those give way that have more than their share. */
final class Grid {

    private static final int GAP = 2;
    /** In columns of a terminal: below this the words of a cell say nothing. */
    private static final int NARROWEST = 6;

    private final List<Ink> inks;
    private final List<Integer> weights;
    private final boolean keepsEnd;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A grid without rows.
     *
     * @param inks the ink of each column
     * @param weights the share of a line that each column may keep, beside those of the others
     * @param heads what stands above each column
     * @param keepsEnd whether cells of the last column are shortened at their begin
     */
    Grid(List<Ink> inks, List<Integer> weights, List<String> heads, boolean keepsEnd) {
        this.inks = inks;
        this.weights = weights;
        this.keepsEnd = keepsEnd;
        rows.add(heads);
    }

    void add(List<String> cells) {
        rows.add(cells);
    }

    /** The lines, the heads first; columns in which no row has a word are left out. */
    List<InkedText> lines(int columns) {
        var widths = widths();
        shrink(widths, columns);
        var lines = new ArrayList<InkedText>();
        for (int row = 0; row < rows.size(); row++) {
            lines.add(line(rows.get(row), widths, row == 0));
        }
        return lines;
    }

    private int[] widths() {
        var widths = new int[inks.size()];
        for (int column = 0; column < widths.length; column++) {
            for (var row : rows.subList(1, rows.size())) {
                widths[column] = Math.max(widths[column], Columns.of(row.get(column)));
            }
            if (widths[column] > 0) {
                widths[column] =
                        Math.max(widths[column], Columns.of(rows.getFirst().get(column)));
            }
        }
        return widths;
    }

    private void shrink(int[] widths, int columns) {
        long used = Arrays.stream(widths).filter(width -> width > 0).count();
        long room = columns - (used - 1) * GAP;
        for (long over = Arrays.stream(widths).asLongStream().sum() - room; over > 0; over--) {
            int gives = -1;
            for (int column = 0; column < widths.length; column++) {
                boolean more = gives < 0 || widths[column] * weights.get(gives) > widths[gives] * weights.get(column);
                gives = widths[column] > NARROWEST && more ? column : gives;
            }
            if (gives < 0) {
                return;
            }
            widths[gives]--;
        }
    }

    private InkedText line(List<String> cells, int[] widths, boolean head) {
        var line = new InkedText();
        int wanted = 0;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] == 0) {
                continue;
            }
            var whole = new InkedText().append(cells.get(column), head ? Ink.QUIET : inks.get(column));
            boolean front = keepsEnd && !head && column == widths.length - 1;
            var cell = front ? whole.shortenFront(widths[column]) : whole.shorten(widths[column]);
            if (cell.columns() > 0) {
                line.append(" ".repeat(wanted - line.columns()), Ink.PLAIN).append(cell);
            }
            wanted += widths[column] + GAP;
        }
        return line;
    }
}
