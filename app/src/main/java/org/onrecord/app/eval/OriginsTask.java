package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.app.eval.history.History;
import org.onrecord.app.eval.history.HistoryMaker;
import org.onrecord.link.Side;
import org.onrecord.link.Standing;
import org.onrecord.link.origin.OriginFinder;
import org.onrecord.link.standing.StandingCounter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code onrecord eval origins}: makes histories of how claims spread, with known origins, and scores the count of independent origins.
 * The network is not asked: chains are as it should read them, so that the figures are of the ledger's alone.
 */
@Command(
        name = "origins",
        description = "Scores the count of independent origins on histories that it makes, with known origins.")
final class OriginsTask implements Callable<Integer> {

    private static final List<Side> SIDES = List.of(Side.FOR, Side.AGAINST, Side.HEDGED);
    private static final double PERCENT = 100;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many articles to make, at least (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed makes other histories (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--differences", description = "List the claims that are counted wrongly.")
    private boolean differences;

    @Mixin
    private EvalOptions options = new EvalOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final OriginFinder finder = new OriginFinder();
    private final StandingCounter counter = new StandingCounter();

    /** A history and how its claim was found to stand. */
    private record Counted(History history, Standing standing) {

        int difference(Side side) {
            return standing.count(side) - history.origins().getOrDefault(side, 0);
        }

        boolean isExact() {
            return SIDES.stream().allMatch(side -> difference(side) == 0);
        }
    }

    @Override
    public Integer call() {
        if (articles < 1) {
            throw new ParameterException(spec.commandLine(), "--articles must be 1 or more, not " + articles);
        }
        var maker = new HistoryMaker(seed);
        var counted = new ArrayList<Counted>();
        long made = 0;
        long entries = 0;
        while (made < articles) {
            var history = maker.make();
            made += history.prints().size();
            entries += history.claim().entries().size();
            counted.add(count(history));
        }
        var counts = new LinkedHashMap<String, Long>();
        counts.put("articles", made);
        counts.put("entries", entries);
        counts.put("claims", (long) counted.size());
        var out = spec.commandLine().getOut();
        out.print(new Report(
                        "origins", "none: chains are taken as right", counts, List.of(claims(counted), sides(counted)))
                .print(options.format()));
        if (differences) {
            counted.stream()
                    .filter(one -> !one.isExact())
                    .forEach(one -> out.print(Difference.text(one.history(), one.standing())));
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private Counted count(History history) {
        var dependences = finder.find(history.claim(), history.prints());
        return new Counted(history, counter.count(history.claim(), history.prints(), dependences, Map.of()));
    }

    private static Table claims(List<Counted> counted) {
        var retold = counted.stream().filter(one -> one.history().isRetold()).toList();
        var others = counted.stream().filter(one -> !one.history().isRetold()).toList();
        return new Table(
                "claims",
                List.of(
                        Column.count("claims"),
                        Column.count("exact"),
                        Column.percent("exact, %"),
                        Column.count("too many"),
                        Column.count("too few")),
                List.of(row("all", counted), row("copied and cited", others), row("also retold unsaid", retold)));
    }

    private static Table.Row row(String name, List<Counted> counted) {
        long exact = counted.stream().filter(Counted::isExact).count();
        return Table.Row.of(
                name,
                counted.size(),
                (double) exact,
                counted.isEmpty() ? Double.NaN : PERCENT * (double) exact / counted.size(),
                (double) counted.stream()
                        .filter(one -> SIDES.stream().anyMatch(side -> one.difference(side) > 0))
                        .count(),
                (double) counted.stream()
                        .filter(one -> SIDES.stream().anyMatch(side -> one.difference(side) < 0))
                        .count());
    }

    private static Table sides(List<Counted> counted) {
        return new Table(
                "origins",
                List.of(
                        Column.count("true"),
                        Column.count("counted"),
                        Column.count("too many"),
                        Column.count("too few")),
                SIDES.stream()
                        .map(side -> Table.Row.of(
                                side.name().toLowerCase(java.util.Locale.ROOT),
                                counted.stream()
                                        .mapToInt(one -> one.history().origins().getOrDefault(side, 0))
                                        .sum(),
                                counted.stream()
                                        .mapToInt(one -> one.standing().count(side))
                                        .sum(),
                                counted.stream()
                                        .mapToInt(one -> Math.max(0, one.difference(side)))
                                        .sum(),
                                counted.stream()
                                        .mapToInt(one -> Math.max(0, -one.difference(side)))
                                        .sum()))
                        .toList());
    }
}
