package org.onrecord.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** A ledger of examples/affair, made by the command line once for all tests, copied for each that wants one. */
public final class AffairCopy {

    /** Tells when its articles were added. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2031-10-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Path AFFAIR = Path.of(System.getProperty("onrecord.root"), "examples", "affair");
    private static final Path MADE = make();

    private AffairCopy() {}

    /** Copies it into a folder. */
    public static Path in(Path folder) {
        try {
            return Files.copy(MADE, folder.resolve("affair.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make() {
        try {
            var folder = Files.createTempDirectory("affair");
            var file = folder.resolve("affair.db");
            file.toFile().deleteOnExit();
            var errors = new ByteArrayOutputStream();
            var surroundings = new Surroundings(
                    new ByteArrayInputStream(new byte[0]),
                    new ByteArrayOutputStream(),
                    new PrintStream(errors, true, UTF_8),
                    Map.of(),
                    Optional.empty(),
                    CLOCK);
            int code = Onrecord.commandLine(surroundings)
                    .execute(
                            "add",
                            "--db",
                            file.toString(),
                            "--actors",
                            AFFAIR.resolve("actors.tsv").toString(),
                            AFFAIR.resolve("articles").toString());
            if (code != 0) {
                throw new IllegalStateException(errors.toString(UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
