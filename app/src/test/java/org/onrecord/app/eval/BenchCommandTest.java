package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class BenchCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A program whose cold start takes nothing but Java's. */
    @Command(name = "nothing", subcommands = BenchCommand.class)
    static final class Nothing {

        public static void main(String[] arguments) {}
    }

    @Test
    void measuresReading() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Ann Lee said the ships had left Norland.\n");
        Files.writeString(folder.resolve("b.txt"), "\n");

        assertThat(run("bench", "--warm-up", "0", "--seconds", "0.1", folder.toString()))
                .isZero();
        assertThat(out.toString())
                .startsWith("bench: 1 articles, 8 words, ")
                .contains("words/s", "p95", "resident", "cold start");
    }

    @Test
    void saysInOneLineWhatIsWrongWithAFolder() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "\n");

        assertThat(run("bench", folder.toString())).isEqualTo(2);
        assertThat(run("bench", folder.resolve("missing").toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2);
    }

    private int run(String... arguments) {
        return new CommandLine(new Nothing())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
