package org.onrecord.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.onrecord.NewsReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord}: reads the news and keeps the record. */
@Command(
        name = "onrecord",
        description = "Reads the news and keeps the record: who said what, on whose word.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  onrecord read article.txt                who said what, in colour",
            "  onrecord read --format json *.txt        one line of JSON for each article",
            "  onrecord read --help                     all that 'read' can do",
            "  onrecord add news/                       read a folder into the ledger onrecord.db",
            "  onrecord claims drones --from IRN        who claims what, from how many origins",
            "  onrecord claim c-1a2b3c                  one claim: why, by whom, in which words",
            "  onrecord dossier                         agreements, sanctions, transfers: how far each has come",
            "  onrecord serve                           the record in a browser",
            "  onrecord eval attribution polnear/dev    score against a public data set",
            "  onrecord bench polnear/dev/text          words per second, memory, cold start",
            "",
            "Exit codes: 0 all read, 1 failure, 2 wrong usage, 3 some inputs skipped."
        })
public final class Onrecord implements Runnable {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_SKIPPED = 3;

    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 100;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption helpOption = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and the digest of the network, and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new WrongUsage("no command given");
    }

    public static void main(String[] arguments) {
        if (arguments.length > 1 && arguments[0].equals("read")) {
            NewsReader.prepare(); // picocli takes a tenth of a second: use it
        }
        var surroundings = Surroundings.ofProcess();
        var known = Optional.of(arguments).filter(words -> words.length > 0).flatMap(words -> Commands.named(words[0]));
        // to look at the options of all commands takes longer than some of them run
        var line = known.map(command -> commandLine(surroundings, List.of(command)))
                .orElseGet(() -> commandLine(surroundings));
        System.exit(line.execute(arguments));
    }

    /** The command line with all its commands, bound to what is around it. */
    static CommandLine commandLine(Surroundings surroundings) {
        return commandLine(surroundings, Commands.ALL);
    }

    private static CommandLine commandLine(Surroundings surroundings, List<Commands.Named> commands) {
        var failures = new Failures(surroundings.errors());
        int columns = Math.clamp(surroundings.columns(), NARROWEST_HELP, WIDEST_HELP);
        var colours = Help.defaultColorScheme(surroundings.wantsColour() ? Help.Ansi.ON : Help.Ansi.OFF);
        var line = new CommandLine(new Onrecord());
        for (var command : commands) {
            line.addSubcommand(command.name(), command.maker().apply(surroundings));
        }
        return line.setOut(new PrintWriter(new OutputStreamWriter(surroundings.output(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(surroundings.errors(), StandardCharsets.UTF_8), true))
                .setUsageHelpWidth(columns)
                .setColorScheme(colours)
                .setAbbreviatedOptionsAllowed(false)
                .setExpandAtFiles(false) // @votes.txt is a file of that name, not one of options
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
