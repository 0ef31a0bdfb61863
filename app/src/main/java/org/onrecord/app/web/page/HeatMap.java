package org.onrecord.app.web.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.onrecord.app.web.page.MonthChart.Label;
import org.onrecord.model.EventType;

/**
 * How many claims of each type in each month, in one direction; the darker the more.
 *
 * @param id of it in its page
 * @param title "Norland → Ostmark"
 * @param width in units of the drawing
 * @param height the same
 * @param rows all types, in PLOVER's order, from most cooperative to most conflictual
 * @param months the months over them
 * @param cells those with a claim
 */
public record HeatMap(
        String id, String title, int width, int height, List<Row> rows, List<Label> months, List<Cell> cells) {

    private static final int LEFT = 110;
    private static final int STEP = 34;
    private static final int ROW = 19;
    private static final int TOP = 32;

    /** What stands apart from the rows over it. */
    private static final int GAP = 8;

    private static final int LEVELS = 4;

    /** A type. */
    public record Row(int y, EventType type, String css) {}

    /** A number in its square, and the search that lists the claims. */
    public record Cell(int x, int y, EventType type, String month, int count, String css, String address) {

        /** What is said of it to those who do not see it. */
        public String words() {
            return type + " in " + month + ": " + count + (count == 1 ? " claim" : " claims");
        }
    }

    /**
     * A map.
     *
     * @param most the greatest number of all maps of the page, so that they have one scale
     */
    static HeatMap of(
            String id,
            String title,
            List<YearMonth> months,
            Map<EventType, Map<YearMonth, Integer>> heat,
            int most,
            BiFunction<EventType, YearMonth, String> address) {
        var rows = new ArrayList<Row>();
        var cells = new ArrayList<Cell>();
        int y = TOP;
        boolean cooperative = true;
        for (var type : EventType.values()) {
            if (cooperative && !PairFacts.isCooperative(type)) {
                cooperative = false;
                y += GAP;
            }
            var css = cooperative ? "coop" : "conf";
            rows.add(new Row(y, type, css));
            for (int i = 0; i < months.size(); i++) {
                int count = heat.getOrDefault(type, Map.of()).getOrDefault(months.get(i), 0);
                if (count > 0) {
                    var level = String.format(Locale.ROOT, "%s l%d", css, level(count, most));
                    cells.add(new Cell(
                            LEFT + i * STEP,
                            y,
                            type,
                            months.get(i).toString(),
                            count,
                            level,
                            address.apply(type, months.get(i))));
                }
            }
            y += ROW;
        }
        return new HeatMap(id, title, LEFT + months.size() * STEP, y + 4, rows, months(months), cells);
    }

    /** 1 for the fewest to 4 for the most. */
    static int level(int count, int most) {
        int scale = Math.max(most, LEVELS); // one or two claims are few, whatever else there is
        return Math.clamp((count * LEVELS + scale - 1) / scale, 1, LEVELS);
    }

    private static List<Label> months(List<YearMonth> months) {
        var labels = new ArrayList<Label>();
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            int x = LEFT + i * STEP + (STEP - 2) / 2;
            labels.add(new Label(x, TOP - 6, month.toString().substring(5)));
            if (i == 0 || month.getMonthValue() == 1) {
                labels.add(new Label(x, TOP - 19, Integer.toString(month.getYear())));
            }
        }
        return labels;
    }

    /** How wide a square is. */
    public int square() {
        return STEP - 2;
    }
}
