package org.onrecord.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ledger of examples/affair, as the command line makes it. */
public final class AffairLedger {

    private static final Path AFFAIR = Path.of(System.getProperty("onrecord.root"), "examples", "affair");

    private AffairLedger() {}

    /** Adds the articles of the affair. */
    public static void make(Path ledger) {
        add(ledger, AFFAIR.resolve("articles"));
    }

    /** Adds a file, or those of a folder, read with the actors of the affair. */
    public static void add(Path ledger, Path articles) {
        ask(ledger, "add", "--actors", AFFAIR.resolve("actors.tsv").toString(), articles.toString());
    }

    /** What a command answers. */
    public static String ask(Path ledger, String... words) {
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--db", ledger.toString()));
        var surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                output,
                new PrintStream(errors, true, UTF_8),
                Map.of("COLUMNS", "120"),
                Optional.empty(),
                Clock.fixed(Instant.parse("2031-06-20T00:00:00Z"), ZoneOffset.UTC));
        int code = Onrecord.commandLine(surroundings).execute(arguments.toArray(String[]::new));
        if (code != Onrecord.OK) {
            throw new IllegalStateException(errors.toString(UTF_8));
        }
        return output.toString(UTF_8);
    }
}
