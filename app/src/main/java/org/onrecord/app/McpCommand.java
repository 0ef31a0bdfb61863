package org.onrecord.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.NewsReader;
import org.onrecord.app.add.Fault;
import org.onrecord.app.add.OwnActors;
import org.onrecord.app.mcp.Dialogue;
import org.onrecord.app.mcp.Lender;
import org.onrecord.app.mcp.LineTransport;
import org.onrecord.app.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord mcp}: lets a language model ask the ledger and the reader. */
@Command(
        name = "mcp",
        description = {
            "Lets a language model ask the ledger and the reader.",
            "",
            "A server of the Model Context Protocol (MCP): an assistant's program starts it",
            "and talks to it over standard input and output, one message of JSON-RPC a line.",
            "It adds nothing to the record, fetches nothing, and ends when its input does.",
            "The ledger need not be there yet."
        },
        sortOptions = false,
        footer = {
            "",
            "Tools: search_claims, get_claim, get_article, list_dossiers, get_dossier, read_text.",
            "",
            "Example, for the file in which a program keeps its servers:",
            "  {\"mcpServers\": {\"onrecord\": {",
            "    \"command\": \"/opt/onrecord/onrecord\",",
            "    \"args\": [\"mcp\", \"--db\", \"/home/ann/onrecord.db\"]}}}",
            "",
            "Exit codes: 0 the input ended, 1 failure, 2 wrong usage."
        })
final class McpCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private WhereOption whereOption = new WhereOption();

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Actors that you know, for texts that are read now; as of 'onrecord read'.")
    private @Nullable Path actors;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption helpOption = new HelpOption();

    McpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var failures = new Failures(surroundings.errors());
        var known = ActorsFile.read(Optional.ofNullable(actors)); // a faulty file is told before anyone asks
        ActorsFile.compare(new OwnActors(known), whereOption.where(), surroundings);
        int cores = Runtime.getRuntime().availableProcessors();
        try (var dialogue = new Dialogue(
                Version.ofProgram(),
                Lender.opening(() -> Ledger.open(whereOption.where(), false, surroundings.clock())),
                () -> new NewsReader(cores, known),
                failure -> told(new Fault(failure).words(), failures))) {
            new LineTransport(dialogue, surroundings.input(), surroundings.output()).run();
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                throw e; // else the client is gone: no failure
            }
        }
        return Onrecord.OK;
    }

    private static String told(String line, Failures failures) {
        failures.say(line);
        return line;
    }
}
