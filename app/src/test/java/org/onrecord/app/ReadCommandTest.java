package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The real command line, with the real network, on real files. */
class ReadCommandTest {

    private static final String STORY = "The bridge will open in May, Ann Lee said on Monday.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private String story = "";

    @BeforeEach
    void writeStory() throws IOException {
        story = write("story.txt", STORY);
    }

    @Test
    void printsTheStory() {
        assertThat(run("read", story)).isZero();
        assertThat(text(output)).startsWith("The bridge will open in May, Ann Lee said on Monday.\n\n");
        assertThat(text(errors)).isEmpty();
    }

    @Test
    void readsStandardInput() {
        assertThat(run("read", "--format=json", "--title=Bridge opens", "-")).isZero();
        var article = JsonMapper.shared().readTree(text(output)).get("article");
        assertThat(article.get("text").asString()).isEqualTo("Rain is expected.");
        assertThat(article.get("title").asString()).isEqualTo("Bridge opens");
    }

    @Test
    void readsActorsOfTheUser() throws IOException {
        var actors = write("actors.tsv", "Lodva\tLodva Town\tgovernment\tNOR\tGOV\n");

        assertThat(run("read", "--actors", actors, story)).isZero();
        assertThat(text(errors)).isEmpty();
    }

    @Test
    void saysInOneLineWhatIsWrongWithActors() throws IOException {
        var actors = write("actors.tsv", "# ours\nLodva\t\tcity\t\t\n");

        assertThat(run("read", "--actors", actors, story)).isEqualTo(2);
        assertThat(run("read", "--actors", "absent.tsv", story)).isEqualTo(2);
        assertThat(text(errors).lines()).hasSize(2);
        assertThat(text(errors)).contains("line 2: no kind \"city\"", "absent.tsv: no such file");
    }

    @Test
    void keepsTheOrderOfManyFilesAndGoesOnAfterABadOne() throws IOException {
        var arguments = new ArrayList<>(List.of("read", "--format", "json", "--threads", "3"));
        for (int i = 0; i < 20; i++) {
            arguments.add(write(i + ".txt", "Story " + i + " says that it rains." + " It rains.".repeat(i % 3 * 20)));
        }
        arguments.add(9, folder.resolve("missing.txt").toString());
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(Onrecord.SOME_SKIPPED);
        var lines = text(output).lines().toList();
        assertThat(lines).hasSize(20);
        for (int i = 0; i < 20; i++) {
            var article = JsonMapper.shared().readTree(lines.get(i)).get("article");
            assertThat(article.get("text").asString()).startsWith("Story " + i + " ");
        }
        assertThat(text(errors))
                .isEqualTo("onrecord: " + arguments.get(9) + ": does not exist; check the name and the folder\n");
    }

    @Test
    void printsEveryFormat() {
        assertThat(run("read", "--format", "conllu", story)).isZero();
        assertThat(text(output)).startsWith("# newdoc id = ").contains("\n1\tThe\t");
        output.reset();
        assertThat(run("read", "--format", "HTML", story, story)).isZero();
        assertThat(text(output))
                .startsWith("<!doctype html>")
                .endsWith("</html>\n")
                .containsOnlyOnce("<body>");
        output.reset();
        assertThat(run("read", "--format", "gdelt", story, story)).isZero();
        assertThat(text(output)).startsWith("GLOBALEVENTID\tSQLDATE\t").containsOnlyOnce("GLOBALEVENTID");
        output.reset();
        assertThat(run("read", "--format", "plover", story)).isZero();
        assertThat(text(output).lines()).allMatch(line -> line.startsWith("{\"id\":\"onrecord-"));
        output.reset();
        assertThat(run("read", "--explain", story)).isZero();
        assertThat(text(output)).contains("== sentence 1\n", "== attributions\n");
    }

    @Test
    void saysInOneLineWhatIsWrongWithAFile() throws IOException {
        Files.write(folder.resolve("latin.txt"), "Caf\u00e9 owners said no.".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.write(folder.resolve("binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 1, 2, 0});
        try (var big = new RandomAccessFile(folder.resolve("big.txt").toFile(), "rw")) {
            big.setLength(50_000_000);
        }
        var expected = Map.of(
                "latin.txt",
                "--encoding",
                "empty.txt",
                "no words",
                "binary.txt",
                "program",
                "big.txt",
                "50 MB",
                "",
                "folder");
        for (var file : expected.entrySet()) {
            errors.reset();
            assertThat(run("read", folder.resolve(file.getKey()).toString())).isEqualTo(Onrecord.SOME_SKIPPED);
            assertThat(text(errors))
                    .startsWith("onrecord: ")
                    .contains(file.getValue())
                    .hasLineCount(1);
        }
        assertThat(text(output)).isEmpty();
        assertThat(run(
                        "read",
                        "--encoding",
                        "iso-8859-1",
                        folder.resolve("latin.txt").toString()))
                .isZero();
    }

    @Test
    void saysInOneLineWhatToTypeInstead() {
        var wrong = Map.of(
                "read",
                "missing FILE; type: onrecord read --help",
                "read --format=xml x",
                "'xml' is none of text, json, conllu, html, plover, gdelt; type: onrecord read --help",
                "read --width=wide x",
                "'wide' is no whole number; type: onrecord read --help",
                "read --width=-1 x",
                "--width must be 0 or more; type: onrecord read --help",
                "read --threads=0 x",
                "--threads must be 1 or more; type: onrecord read --help",
                "read --encoding=runes x",
                "'runes' is no encoding",
                "read --published=today x",
                "'today' is no day and no time with its zone",
                "read --title=a x y",
                "--title is for one file",
                "read --outlet= x",
                "--outlet is empty; write something, or leave it out; type: onrecord read --help",
                "raed x",
                "unknown command 'raed'");
        wrong.forEach((arguments, complaint) -> {
            errors.reset();
            assertThat(run(arguments.split(" ", -1))).as(arguments).isEqualTo(Onrecord.WRONG_USAGE);
            assertThat(text(errors))
                    .startsWith("onrecord: ")
                    .contains(complaint)
                    .hasLineCount(1);
        });
        assertThat(text(output)).isEmpty();
        errors.reset();
        assertThat(run(story)).isEqualTo(Onrecord.WRONG_USAGE);
        assertThat(text(errors)).endsWith("type: onrecord read " + story + "\n");
    }

    @Test
    void takesAFileThatBeginsWithAnAtForAFile() {
        assertThat(run("read", "@" + story, "")).isEqualTo(Onrecord.SOME_SKIPPED);
        assertThat(text(errors))
                .contains("story.txt: does not exist", "onrecord: '': is no name of a file")
                .hasLineCount(2);
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        assertThat(run(failing("Broken pipe"), "read", story, story)).isZero();
        assertThat(text(errors)).isEmpty();
    }

    @Test
    void saysThatOutputCannotBeWritten() {
        assertThat(run(failing("No space left on device"), "read", story)).isEqualTo(Onrecord.FAILED);
        assertThat(text(errors))
                .isEqualTo("onrecord: standard output: writing failed: No space left on device; make room, or write"
                        + " elsewhere\n");
    }

    @Test
    void coloursWhereAskedTo() {
        var record = new String[] {"read", "--color=always", story};
        assertThat(run(record)).isZero();
        assertThat(text(output)).contains("\u001B[");
        output.reset();
        assertThat(run("read", "--color=never", story)).isZero();
        assertThat(text(output)).doesNotContain("\u001B");
    }

    @Test
    void helpsAndNamesItsVersion() {
        assertThat(run("--help")).isZero();
        assertThat(text(output)).contains("onrecord read article.txt");
        output.reset();
        assertThat(run("read", "--help")).isZero();
        assertThat(text(output)).contains("--encoding", "Examples:");
        output.reset();
        assertThat(run("--version")).isZero();
        assertThat(text(output)).matches("onrecord \\d+\\.\\d+\\.\\d+\\S*\nnetwork sha256:[0-9a-f]{64}\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        return run(output, arguments);
    }

    private int run(OutputStream output, String... arguments) {
        var surroundings = new Surroundings(
                new ByteArrayInputStream("Rain is expected.".getBytes(StandardCharsets.UTF_8)),
                output,
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                Map.of(),
                Optional.empty());
        return Onrecord.commandLine(surroundings).execute(arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
