package org.onrecord.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.NewsReader;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;

/** What docs/actors.md tells of a user's file of actors is so: its example, the cast that it gives, and its errors. */
class ActorsPageTest {

    private static String page = "";

    @BeforeAll
    static void open() throws IOException {
        var root = Objects.requireNonNull(System.getProperty("onrecord.root"), "start with -Donrecord.root=FOLDER");
        page = Files.readString(Path.of(root).resolve("docs/actors.md"));
    }

    @Test
    void givesTheCastThatThePageShows() {
        try (var reader = new NewsReader(1, ActorRows.read(block("tsv")))) {
            var actors = reader.read(Article.of(block("text"))).cast().actors();

            assertThat(actors.stream().map(ActorsPageTest::row)).containsAll(rows("name | kind"));
        }
    }

    @Test
    void refusesWhatThePageSaysThatItRefuses() {
        var refused = rows("a line such as");

        assertThat(refused).hasSize(5).allSatisfy(row -> {
            var line = row.getFirst().replace("`", "").replaceAll(" ?→ ?", "\t");
            assertThatThrownBy(() -> ActorRows.read(line))
                    .hasMessage("line 1: " + row.getLast().replace("`", ""));
        });
    }

    @Test
    void readsAFileThatASpreadsheetWrote() {
        assertThat(ActorRows.read("\uFEFF# ours\r\nLodva\t\tngo\tNOR\tNGO\r\n"))
                .extracting(KnownActor::name, KnownActor::sector)
                .containsExactly(tuple("Lodva", Optional.of("NGO")));
    }

    private static List<String> row(Actor actor) {
        return List.of(
                actor.name(),
                actor.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                actor.country().orElse(""),
                actor.sector().orElse(""),
                actor.office()
                        .map(office -> office.title()
                                + office.of().map(of -> " of " + of).orElse(""))
                        .orElse(""));
    }

    /** The text between the marks of a language. */
    private static String block(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of the table whose first column has a head. */
    private static List<List<String>> rows(String head) {
        return page.lines()
                .dropWhile(line -> !line.startsWith("| " + head + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
