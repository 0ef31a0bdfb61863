package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.NewsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord eval factuality FILE}: how firmly a sentence puts what its predicates tell, from −3 to +3, on the given predicates.
 * Words are what stands between white space; each line is read by itself.
 */
@Command(
        name = "factuality",
        description =
                "Scores how firmly predicates are put. FILE has one JSON object a line with \"text\" and \"targets\""
                        + " (\"span1\", \"label\").")
final class FactualityTask extends EvalTask {

    private static final int DECIMALS = 3;

    @Parameters(paramLabel = "FILE", description = "JSON lines, such as factuality/UW/dev.jsonl.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    Gold gold() throws UnusableInput {
        var lines = FactLine.in(file);
        if (lines.stream().allMatch(line -> line.facts().isEmpty())) {
            throw new UnusableInput("no predicate is given in " + file);
        }
        return (reader, threads) -> report(lines, reader);
    }

    private static Report report(List<FactLine> lines, NewsReader reader) {
        var found = reader.analyser()
                .analyseAll(lines.stream()
                        .map(line -> TokenLine.sentence(line.tokens()))
                        .toList());
        var pairs = new ArrayList<Deviation.Pair>();
        for (int i = 0; i < lines.size(); i++) {
            var tokens = found.get(i).tokens();
            lines.get(i)
                    .facts()
                    .forEach((word, fact) ->
                            pairs.add(new Deviation.Pair(fact, tokens.get(word).factuality())));
        }
        var deviation = Deviation.of(pairs);
        var counts = new LinkedHashMap<String, Long>();
        counts.put("sentences", (long) lines.size());
        counts.put("predicates", (long) pairs.size());
        return new Report(
                "factuality",
                reader.modelDigest(),
                counts,
                List.of(
                        new Table(
                                "deviation",
                                List.of(new Column("mae", DECIMALS), new Column("r", DECIMALS)),
                                List.of(Table.Row.of(
                                        "factuality", deviation.meanAbsoluteError(), deviation.correlation()))),
                        Table.ofTallies("class", List.of(Table.Row.of("below zero", deviation.belowZero())))));
    }
}
