package org.onrecord.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Lays out what was measured as Markdown. */
final class ResultTable {

    /**
     * What was measured of one tool.
     *
     * @param tool its name
     * @param startUp seconds from nothing loaded to the first sentence read
     * @param runs its runs; never empty
     */
    record Result(String tool, double startUp, List<Run> runs) {

        Result {
            runs = List.copyOf(runs);
            if (runs.isEmpty()) {
                throw new IllegalArgumentException("nothing was measured of " + tool);
            }
        }

        Run best() {
            return runs.stream()
                    .max(Comparator.comparingDouble(Run::wordsPerSecond))
                    .orElseThrow();
        }
    }

    /** The table: a line for each run, then the texts that were not read, then how the first tool compares to the second. */
    String of(Result first, Result second) {
        var lines = new ArrayList<String>();
        lines.add("| tool | how | words | seconds | words/s | start-up, s |");
        lines.add("| --- | --- | ---: | ---: | ---: | ---: |");
        var results = List.of(first, second);
        for (var result : results) {
            result.runs().forEach(run -> lines.add(row(run, result.startUp())));
        }
        lines.add("");
        results.forEach(result -> lines.addAll(failures(result)));
        lines.add(String.format(
                Locale.ROOT,
                "Best run of each: %s reads %.2f times as many words per second as %s; it starts in %.1f s, %s in %.1f s.",
                first.tool(),
                first.best().wordsPerSecond() / second.best().wordsPerSecond(),
                second.tool(),
                first.startUp(),
                second.tool(),
                second.startUp()));
        return String.join("\n", lines) + "\n";
    }

    private static String row(Run run, double startUp) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f | %.0f | %.1f |",
                run.tool(),
                run.way(),
                run.words(),
                run.seconds(),
                run.wordsPerSecond(),
                startUp);
    }

    private static List<String> failures(Result result) {
        var lines = new ArrayList<String>();
        for (var run : result.runs()) {
            if (!run.failures().isEmpty()) {
                int count = run.failures().size();
                lines.add(run.tool() + ", " + run.way() + ": " + count + (count == 1 ? " article" : " articles")
                        + " not read");
                run.failures().forEach(failure -> lines.add("- " + failure.text() + ": " + failure.cause()));
                lines.add("");
            }
        }
        return lines;
    }
}
