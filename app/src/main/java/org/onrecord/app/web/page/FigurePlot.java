package org.onrecord.app.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.app.view.DossierWords;
import org.onrecord.link.dossier.Quantity;

/**
 * Figures of one measure and unit as bars from nothing, to one scale: what is beside what was aimed at.
 *
 * @param title "bilateral trade, USD"
 * @param height in units of the drawing
 * @param zero where nothing is
 * @param bars the figures, in the order of publication
 */
public record FigurePlot(String title, int height, int zero, List<Bar> bars) {

    static final int LEFT = 150;
    private static final int LONGEST = 420;
    private static final int ROW = 26;

    /**
     * A figure.
     *
     * @param kind "target 2025"
     * @param css "actual", "target" …: what is aimed at is hollow
     * @param after where the words stand
     */
    public record Bar(int x, int y, int width, String kind, String css, String words, int after) {}

    /** The plots; a figure that stands alone needs none. */
    static List<FigurePlot> of(List<Quantity> figures) {
        var groups = new LinkedHashMap<String, List<Quantity>>();
        figures.forEach(figure -> groups.computeIfAbsent(title(figure), title -> new ArrayList<>())
                .add(figure));
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> plot(group.getKey(), group.getValue()))
                .toList();
    }

    private static String title(Quantity figure) {
        return figure.measure() + (figure.unit().equals("1") ? "" : ", " + figure.unit());
    }

    private static FigurePlot plot(String title, List<Quantity> figures) {
        var least = figures.stream().map(Quantity::amount).reduce(BigDecimal.ZERO, BigDecimal::min);
        var most = figures.stream()
                .map(figure -> figure.most().orElse(figure.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        var range = most.subtract(least);
        int zero = LEFT + scaled(least.negate(), range);
        var bars = new ArrayList<Bar>();
        for (var figure : figures) {
            var amount = figure.most().orElse(figure.amount());
            int length = Math.max(1, scaled(amount.abs(), range));
            int x = amount.signum() < 0 ? zero - length : zero;
            bars.add(new Bar(
                    x,
                    4 + bars.size() * ROW,
                    length,
                    DossierWords.kind(figure)
                            + figure.time().map(time -> " " + time).orElse(""),
                    DossierWords.kind(figure),
                    DossierWords.amount(figure),
                    Math.max(x + length, zero) + 6));
        }
        return new FigurePlot(title, figures.size() * ROW + 6, zero, bars);
    }

    private static int scaled(BigDecimal amount, BigDecimal range) {
        return range.signum() == 0
                ? 0
                : amount.multiply(BigDecimal.valueOf(LONGEST))
                        .divide(range, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
