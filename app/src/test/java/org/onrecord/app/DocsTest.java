package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the folder docs tell people to type exists, and their links lead somewhere. */
class DocsTest {

    private static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("onrecord.root"), "start with -Donrecord.root=FOLDER"));

    /** A command, up to the end of its line or code mark, or to what follows it: a comment, a pipe, a redirection. */
    private static final Pattern COMMAND = Pattern.compile("(?:\\./|(?<=`))onrecord ((?:(?!-->)[^`#|<>\\n])+)");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)");

    static List<Path> pages() throws IOException {
        try (var docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> commands() throws IOException {
        var commands = new ArrayList<String>();
        for (var page : pages()) {
            COMMAND.matcher(Files.readString(page))
                    .results()
                    .map(match -> match.group(1).strip())
                    .forEach(commands::add);
        }
        return commands.stream().distinct().toList();
    }

    @Test
    void findsTheCommandOfTheReadme() throws IOException {
        assertThat(commands()).contains("read examples/summit/article.txt");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void namesCommandsOptionsAndFilesThatExist(String command) {
        var line = Onrecord.commandLine(Surroundings.ofProcess());
        for (var word : command.split("\\s+", -1)) {
            if (word.startsWith("--")) {
                var option = word.replaceFirst("=.*", "");
                assertThat(line.getCommandSpec().findOption(option)).as(option).isNotNull();
            } else if (line.getSubcommands().containsKey(word)) {
                line = line.getSubcommands().get(word);
            } else {
                assertThat(line.getSubcommands())
                        .as("no such command: %s", word)
                        .isEmpty();
                if (isFile(word)) {
                    assertThat(ROOT.resolve(word)).exists();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToFilesThatExist(Path page) throws IOException {
        var links = LINK.matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.contains(":"));

        assertThat(links)
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    private static boolean isFile(String word) {
        return word.contains("/") && !word.contains("…") && !word.contains("://");
    }
}
