package org.onrecord.app.web.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * How many claims in each month: a row of bars for each sort, over the same months and to the same scale.
 *
 * @param words what it shows, for those who do not see it
 * @param left says where months are left out; nothing where none is
 * @param width in units of the drawing
 * @param height the same
 * @param rows the rows
 * @param months the months under them
 */
public record MonthChart(String words, String left, int width, int height, List<Row> rows, List<Label> months) {

    private static final int LEFT = 110;
    private static final int STEP = 34;
    private static final int BAR = 24;
    private static final int ROW = 62;
    private static final int TALLEST = 38;
    private static final int BELOW = 26;

    /** Words at a place. */
    public record Label(int x, int y, String words) {}

    /** A row: its name, its line at the bottom, and its bars. */
    public record Row(String name, String css, int base, List<Bar> bars, List<Count> counts) {}

    /** A bar, with the number over it. */
    public record Bar(int x, int y, int width, int height, int count) {}

    /** A number and where it leads, for the table beside the drawing. */
    public record Count(String month, int count, String address) {}

    /**
     * A chart.
     *
     * @param told the months of which something is told
     * @param counts for each row, by name, how many claims in each month
     * @param css class of each row, in order
     * @param address for a row and a month where its number leads
     */
    static MonthChart of(
            String words,
            Collection<YearMonth> told,
            Map<String, Map<YearMonth, Integer>> counts,
            List<String> css,
            BiFunction<String, YearMonth, String> address) {
        var months = Months.span(told);
        int most = counts.values().stream()
                .flatMap(row -> months.stream().map(month -> row.getOrDefault(month, 0)))
                .max(Integer::compare)
                .orElse(0);
        var rows = new ArrayList<Row>();
        for (var entry : counts.entrySet()) {
            int base = (rows.size() + 1) * ROW - 6;
            var bars = new ArrayList<Bar>();
            var numbers = new ArrayList<Count>();
            for (int i = 0; i < months.size(); i++) {
                int count = entry.getValue().getOrDefault(months.get(i), 0);
                numbers.add(new Count(months.get(i).toString(), count, address.apply(entry.getKey(), months.get(i))));
                if (count > 0) {
                    int height = Math.max(2, count * TALLEST / most);
                    bars.add(new Bar(LEFT + i * STEP, base - height, BAR, height, count));
                }
            }
            rows.add(new Row(entry.getKey(), css.get(rows.size()), base, bars, numbers));
        }
        return new MonthChart(
                words,
                Months.left(told),
                LEFT + months.size() * STEP,
                rows.size() * ROW + BELOW,
                rows,
                labels(months, rows.size()));
    }

    /** Each month's number, and the year under its first. */
    static List<Label> labels(List<YearMonth> months, int rows) {
        var labels = new ArrayList<Label>();
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            int x = LEFT + i * STEP + BAR / 2;
            labels.add(new Label(x, rows * ROW + 8, month.toString().substring(5)));
            if (i == 0 || month.getMonthValue() == 1) {
                labels.add(new Label(x, rows * ROW + 21, Integer.toString(month.getYear())));
            }
        }
        return labels;
    }
}
