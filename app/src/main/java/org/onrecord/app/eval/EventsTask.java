package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.analysis.EventTypes;
import org.onrecord.model.Quad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord eval events FILE}: what type of event a sentence tells of, given who does it and to whom. One type for each
 * sentence: micro-averaged precision, recall and F1 are all the accuracy.
 */
@Command(
        name = "events",
        description =
                "Scores the types of events, given who does something to whom. FILE has tabs between its columns, of which"
                        + " marked_sentence and gold_root are read, and gold_penta where it is there. The network has learned from"
                        + " PLV_train.tsv: only another file says how good it is.")
final class EventsTask extends EvalTask {

    @Parameters(paramLabel = "FILE", description = "A table, such as plover/PLV_train.tsv.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    Gold gold() throws UnusableInput {
        var lines = EventLine.in(file);
        return (reader, threads) -> report(lines, threads);
    }

    private static Report report(List<EventLine> lines, int threads) {
        try (var types = new EventTypes()) {
            var found = new InParallel(threads).map(lines, line -> EventRoot.best(types.score(line.clause())));
            var gold = lines.stream().map(EventLine::root).toList();
            var goldQuads = lines.stream().map(EventLine::quad).toList();
            var foundQuads = found.stream().map(EventRoot::quad).toList();
            var roots = Choices.of(EventRoot.values(), gold, found);
            var quads = Choices.of(Quad.values(), goldQuads, foundQuads);
            var counts = new LinkedHashMap<String, Long>();
            counts.put("sentences", (long) lines.size());
            return new Report(
                    "events",
                    types.digest(),
                    counts,
                    List.of(
                            new Table(
                                    "types",
                                    List.of(Column.percent("accuracy"), Column.percent("macro-f1")),
                                    List.of(
                                            Table.Row.of("roots", roots.accuracy(), roots.macroF1()),
                                            Table.Row.of("quads", quads.accuracy(), quads.macroF1()))),
                            Table.ofTallies("root", roots.rows()),
                            Table.ofTallies("quad", quads.rows())));
        }
    }
}
