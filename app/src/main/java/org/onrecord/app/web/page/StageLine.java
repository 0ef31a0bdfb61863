package org.onrecord.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.app.view.DossierWords;
import org.onrecord.link.dossier.Mood;
import org.onrecord.link.dossier.Step;

/**
 * The stages of a dossier on a line, in the order of time; not to scale, since some dates are years and some are days.
 *
 * @param width in units of the drawing
 * @param points the stages
 */
public record StageLine(int width, List<Point> points) {

    private static final int STEP = 150;

    /** The words of a stage that fit over its neighbour's. */
    private static final int LONGEST = 24;

    /** A stage: whether it is reached, expected, possible or not so tells its form, not its colour alone. */
    public record Point(int x, String words, String day, String css, boolean isNot) {}

    static StageLine of(List<Step> steps) {
        var points = new ArrayList<Point>();
        for (var step : steps) {
            var words = DossierWords.stage(step);
            points.add(new Point(
                    STEP / 2 + points.size() * STEP,
                    words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words,
                    step.when().words(),
                    css(step),
                    step.mood() == Mood.NOT_SO));
        }
        return new StageLine(points.size() * STEP, points);
    }

    /** "reached", "expected", "possible", "not-so". */
    static String css(Step step) {
        return step.mood().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
