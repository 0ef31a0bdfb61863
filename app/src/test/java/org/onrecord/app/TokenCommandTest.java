package org.onrecord.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens on the command line, and a desk that asks for them. */
class TokenCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void showsATokenOnceAndItsLine() {
        assertThat(run("token", "editor", "Ann Lee")).isZero();
        assertThat(output.toString(UTF_8)).matches("editor\tAnn Lee\t[0-9a-f]{64}\n");
        assertThat(errors.toString(UTF_8)).matches("token, shown this once: onrecord_[\\w-]{43}\\R");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.tsv"), "boss\tAnn\tx\n")
                .toString();
        var db = folder.resolve("onrecord.db").toString();
        var wrong = List.of(
                List.of("'boss' is none of reader, editor, admin", "token", "boss", "Ann"),
                List.of("a name has 1 to 100 characters", "token", "reader", "Ann\tLee"),
                List.of(
                        "others can reach the desk at 0.0.0.0; give --tokens FILE",
                        "serve",
                        "--host",
                        "0.0.0.0",
                        "--db",
                        db),
                List.of("give --tokens FILE", "serve", "--url", "https://desk.example", "--db", db),
                List.of("no file none.tsv of tokens", "serve", "--tokens", "none.tsv", "--db", db),
                List.of("broken.tsv, line 1: 'boss' is none of", "serve", "--tokens", broken, "--db", db));
        for (var one : wrong) {
            errors.reset();
            assertThat(run(one.subList(1, one.size()).toArray(String[]::new)))
                    .as(one.toString())
                    .isEqualTo(Onrecord.WRONG_USAGE);
            assertThat(errors.toString(UTF_8))
                    .startsWith("onrecord: ")
                    .contains(one.getFirst())
                    .hasLineCount(1);
        }
    }

    private int run(String... arguments) {
        var surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                output,
                new PrintStream(errors, true, UTF_8),
                Map.of(),
                Optional.empty());
        return Onrecord.commandLine(surroundings).execute(arguments);
    }
}
