package org.onrecord.app.web.page;

import java.util.List;
import org.onrecord.app.store.LedgerStats;
import org.onrecord.app.store.LedgerStats.Count;

/**
 * What the desk tells of itself.
 *
 * @param network digest of the network
 * @param rules digest of lexicons and frames
 * @param stats how much there is of what
 * @param grades what the grades mean
 * @param figures how well it reads
 */
public record AboutPage(String network, String rules, LedgerStats stats, List<Grade> grades, List<Figure> figures) {

    /** The grades of information; docs/ledger.md says by which counts each is given. */
    private static final List<Grade> GRADES = List.of(
            new Grade(
                    1,
                    "confirmed",
                    "three independent origins say so, or two, one of them graded A or B; nobody denies it"),
            new Grade(2, "probably true", "two independent origins say so, or one that is graded A; nobody denies it"),
            new Grade(
                    3,
                    "possibly true",
                    "one origin says so, graded B or C, and nobody denies it; or three or more say so, at least three times as many as deny it"),
            new Grade(
                    4,
                    "doubtful",
                    "one origin says so, graded D, and nobody denies it; or at least as many say so as deny it"),
            new Grade(5, "improbable", "more origins deny it than say so, or nobody says so firmly and it is denied"),
            new Grade(
                    6,
                    "cannot be judged",
                    "one origin that nobody has graded says so, or nobody says so firmly; nobody denies it"));

    /** As docs/performance.md has them, on the development parts of public sets. */
    private static final List<Figure> FIGURES = List.of(
            new Figure("attributions: source, cue and content, exact F1", "PolNeAR", "81.9 / 74.9 / 68.6"),
            new Figure("attributions, pairs of source and content found, F1", "PolNeAR", "75.6"),
            new Figure("names, exact F1", "GUM, five documents held out", "70.1"),
            new Figure("how firmly: mean absolute error, correlation", "UW", ".388, .823"),
            new Figure("times, value F1", "TimeML, second half", "78.3"),
            new Figure("types of events, macro-F1; quad classes", "PLV, five folds", "85.9 / 93.4"),
            new Figure(
                    "the same event in several articles, CoNLL F1: with the whole topic in view, by the ledger's pairs, as the ledger links",
                    "ECB+, five folds",
                    "79.3 / 77.9 / 75.9"),
            new Figure(
                    "claims with the exact number of origins on each side: all, and where nobody retells another's story as his own",
                    "histories made by the program",
                    "93.9 / 97.7 %"));

    /** A grade. */
    public record Grade(int grade, String name, String when) {}

    /** A figure of quality. */
    public record Figure(String what, String on, String reached) {}

    /** The page. */
    public static AboutPage of(String network, String rules, LedgerStats stats) {
        return new AboutPage(network, rules, stats, GRADES, FIGURES);
    }

    /** The counts of a ledger by their names. */
    public static List<Count> counts(LedgerStats stats) {
        return List.of(
                new Count("articles", stats.articles()),
                new Count("readings", stats.readings()),
                new Count("readers", stats.readers()),
                new Count("assertions", stats.entries()),
                new Count("claims", stats.claims()),
                new Count("claims of two or more origins", stats.severalOrigins()),
                new Count("claims denied", stats.denied()),
                new Count("claims contested", stats.contested()));
    }

    /** The same, for the page. */
    public List<Count> counts() {
        return counts(stats);
    }

    /** Where the claims of a count are listed, or nothing. */
    public String address(Count count) {
        return switch (count.name()) {
            case "claims" -> "/claims";
            case "claims denied" -> Links.search("denied", "yes");
            case "claims contested" -> Links.search("contested", "yes");
            default -> "";
        };
    }

    /** The search for what an outlet tells. */
    public String outlet(String name) {
        return Links.search("source", name);
    }

    /** The search for a type of event. */
    public String type(String name) {
        return Links.search("type", name);
    }

    /** "2031-06-03 to 2031-06-14", or nothing. */
    public String published() {
        return stats.first()
                .flatMap(first -> stats.last().map(last -> first.substring(0, 10) + " to " + last.substring(0, 10)))
                .orElse("");
    }
}
