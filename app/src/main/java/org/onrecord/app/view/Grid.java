package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of cells in columns as narrow as their words allow; where a line is too short, those give way that have more than their
 * share, and their cells go on in the next line.
 */
final class Grid {

    private static final int GAP = 2;
    /** In columns of a terminal: below this the words of a cell say nothing. */
    private static final int NARROWEST = 8;
    /** In columns of a terminal: words up to this long, such as "speculation,", are not broken. */
    private static final int WORD = 12;
    /** In lines: what is longer is cut, since whoever wants the whole text reads the article. */
    private static final int HIGHEST = 3;

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
            lines.addAll(lines(rows.get(row), widths, row == 0));
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

    /** How narrow each column may become. */
    private int[] least() {
        var least = new int[inks.size()];
        Arrays.fill(least, NARROWEST);
        for (var row : rows.subList(1, rows.size())) {
            for (int column = 0; column < least.length; column++) {
                for (var word : row.get(column).split(" ", -1)) {
                    int width = Columns.of(word);
                    least[column] = width <= WORD ? Math.max(least[column], width) : least[column];
                }
            }
        }
        return least;
    }

    private void shrink(int[] widths, int columns) {
        var least = least();
        long used = Arrays.stream(widths).filter(width -> width > 0).count();
        long room = columns - (used - 1) * GAP;
        for (long over = Arrays.stream(widths).asLongStream().sum() - room; over > 0; over--) {
            int gives = -1;
            for (int column = 0; column < widths.length; column++) {
                boolean more = gives < 0 || widths[column] * weights.get(gives) > widths[gives] * weights.get(column);
                gives = widths[column] > least[column] && more ? column : gives;
            }
            if (gives < 0) {
                return;
            }
            widths[gives]--;
        }
    }

    private List<InkedText> lines(List<String> cells, int[] widths, boolean head) {
        var wrapped = new ArrayList<List<InkedText>>();
        for (int column = 0; column < widths.length; column++) {
            wrapped.add(widths[column] == 0 ? List.of() : cell(cells.get(column), column, widths[column], head));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<InkedText>();
        for (int row = 0; row < height; row++) {
            var line = new InkedText();
            int wanted = 0;
            for (int column = 0; column < widths.length; column++) {
                if (row < wrapped.get(column).size()) {
                    line.append(" ".repeat(wanted - line.columns()), Ink.PLAIN)
                            .append(wrapped.get(column).get(row));
                }
                wanted += widths[column] == 0 ? 0 : widths[column] + GAP;
            }
            lines.add(line);
        }
        return lines;
    }

    /** The lines of a cell; a number keeps the spaces before it. */
    private List<InkedText> cell(String text, int column, int width, boolean head) {
        var whole = new InkedText().append(text, head ? Ink.QUIET : inks.get(column));
        if (whole.columns() <= width) {
            return whole.columns() == 0 ? List.of() : List.of(whole);
        }
        if (head) {
            return List.of(whole.shorten(width));
        }
        boolean front = keepsEnd && column == inks.size() - 1;
        int room = width * HIGHEST;
        var lines = whole.wrap(width);
        while (lines.size() > HIGHEST) { // lines broken between words hold less than their room
            lines = (front ? whole.shortenFront(room) : whole.shorten(room)).wrap(width);
            room--;
        }
        return lines;
    }
}
