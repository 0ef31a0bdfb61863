package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.onrecord.link.stance.Bearing;

/**
 * A line of FNC-1: a headline, an article, and how the article stands to the headline.
 *
 * @param headline the claim's words
 * @param body the article's name in the file
 * @param text the article
 * @param bearing how it stands to the claim, as annotated
 */
record StancePair(String headline, String body, String text, Bearing bearing) {

    private static final String STANCES = "stances.csv";
    private static final String BODIES = "bodies.csv";
    private static final String BODY = "Body ID";

    /** The lines of a folder, in order; never empty. */
    static List<StancePair> in(Path folder) throws UnusableInput {
        InputFiles.in(folder, ".csv"); // a path that is no folder is told first
        var bodies = CsvFile.read(folder.resolve(BODIES));
        var ids = bodies.column(BODY);
        var texts = bodies.column("articleBody");
        var articles = new HashMap<String, String>();
        for (int i = 0; i < ids.size(); i++) {
            articles.put(ids.get(i), texts.get(i));
        }
        var stances = CsvFile.read(folder.resolve(STANCES));
        var headlines = stances.column("Headline");
        var of = stances.column(BODY);
        var labels = stances.column("Stance");
        var pairs = new ArrayList<StancePair>();
        for (int i = 0; i < headlines.size(); i++) {
            var text = articles.get(of.get(i));
            if (text == null) {
                throw new UnusableInput(folder.resolve(STANCES) + ", row " + (i + 2) + ": " + BODIES + " has no " + BODY
                        + " " + of.get(i));
            }
            pairs.add(new StancePair(headlines.get(i), of.get(i), text, bearing(labels.get(i), i + 2)));
        }
        return pairs;
    }

    private static Bearing bearing(String label, int row) throws UnusableInput {
        return Arrays.stream(Bearing.values())
                .filter(bearing -> bearing.name().equals(label.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnusableInput(STANCES + ", row " + row + ": Stance is \"" + label
                        + "\", none of " + Arrays.toString(Bearing.values()).toLowerCase(Locale.ROOT)));
    }
}
