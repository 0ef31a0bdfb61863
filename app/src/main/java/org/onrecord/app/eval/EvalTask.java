package org.onrecord.app.eval;

import java.util.concurrent.Callable;
import org.onrecord.NewsReader;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all tasks of {@code onrecord eval} share: reading the gold first, then the network, then printing. */
abstract class EvalTask implements Callable<Integer> {

    /** Gold that was read and checked, waiting for a reader to be scored. */
    @FunctionalInterface
    interface Gold {
        Report score(NewsReader reader, int threads);
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print the scores: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Report.Format format = Report.Format.TEXT;

    @Option(names = "--threads", paramLabel = "N", description = "How many cores to use (default: all).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help; // read by picocli

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Reads the gold of this task; a path that holds none ends the command before the network is loaded. */
    abstract Gold gold() throws UnusableInput;

    @Override
    public final Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + threads);
        }
        Gold gold;
        try {
            gold = gold();
        } catch (UnusableInput e) {
            spec.commandLine().getErr().println(spec.qualifiedName() + ": " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        try (var reader = new NewsReader(threads)) {
            var out = spec.commandLine().getOut();
            out.print(gold.score(reader, threads).print(format));
            out.flush();
        }
        return CommandLine.ExitCode.OK;
    }
}
