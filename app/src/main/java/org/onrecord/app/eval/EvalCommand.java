package org.onrecord.app.eval;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onrecord eval TASK PATH}: scores the reader against a public data set and prints the metric's usual table. */
@Command(
        name = "eval",
        description = "Scores the reader against a public data set.",
        synopsisSubcommandLabel = "TASK",
        commandListHeading = "%nTasks:%n",
        subcommands = {
            AttributionTask.class,
            AttributionBioTask.class,
            ParseTask.class,
            NamesTask.class,
            CoreferenceTask.class,
            FactualityTask.class,
            TimesTask.class,
            EventsTask.class,
            OriginsTask.class,
            StanceTask.class,
            LinkingTask.class
        })
public final class EvalCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help; // read by picocli
}
