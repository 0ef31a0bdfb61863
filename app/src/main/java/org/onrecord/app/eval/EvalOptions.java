package org.onrecord.app.eval;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that scores or measures. */
final class EvalOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print the figures: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Report.Format format = Report.Format.TEXT;

    @Option(names = "--threads", paramLabel = "N", description = "How many cores to use (default: all).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    Report.Format format() {
        return format;
    }

    /** How many cores to use, 1 or more. */
    int threads() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + threads);
        }
        return threads;
    }
}
