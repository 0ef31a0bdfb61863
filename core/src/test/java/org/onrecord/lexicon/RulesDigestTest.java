package org.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesDigestTest {

    private static final Path RESOURCES = Path.of(
                    Objects.requireNonNull(System.getProperty("onrecord.root"), "start with -Donrecord.root=FOLDER"))
            .resolve("core/src/main/resources");

    private static final String HEAD = """
            # Every lexicon and frame, sorted: what RulesDigest digests. Written anew by mvn verify -Dgolden=write.
            """;

    @Test
    void listsEveryLexiconAndFrame() throws IOException {
        var files = Stream.of("frames", "lexicons")
                .map(RESOURCES::resolve)
                .filter(Files::isDirectory)
                .flatMap(RulesDigestTest::filesIn)
                .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(RESOURCES.resolve("rules.txt"), HEAD + String.join("\n", files) + "\n");
            return;
        }
        assertThat(RulesDigest.files())
                .as("core/src/main/resources/rules.txt; to write it anew: -Dgolden=write")
                .isEqualTo(files);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(RulesDigest.compute()).matches("sha256:[0-9a-f]{64}").isEqualTo(RulesDigest.compute());
    }

    private static Stream<Path> filesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return List.copyOf(files.filter(Files::isRegularFile).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
