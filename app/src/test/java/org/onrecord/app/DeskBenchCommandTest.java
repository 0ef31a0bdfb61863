package org.onrecord.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.store.Ledger;

class DeskBenchCommandTest {

    private static final Pattern LINE = Pattern.compile(
            "20 requests a second(, (?<added>[0-9.]+) articles added a second)?: p50 [0-9.]+ ms, p95 [0-9.]+ ms, 0 failed");

    @TempDir
    private Path folder;

    @Test
    void asksForPagesOfEverySortWhileArticlesAreReadAndAdded() {
        var ledger = folder.resolve("new.db").toString();
        var said = run(
                "--db",
                ledger,
                "--entries",
                "3200",
                "--rate",
                "20",
                "--seconds",
                "3",
                "--starts",
                "1",
                "--warm-up",
                "0");
        assertThat(said)
                .contains("from the start of serve to the end of its front page")
                .containsPattern("adding makes pages [0-9.]+ times as slow at the median, [0-9.]+ times at the 95th");
        for (var sort : new String[] {
            "front",
            "search",
            "claim",
            "article",
            "articles",
            "further parts",
            "actors",
            "actor",
            "pair",
            "dossiers",
            "dossier",
            "others"
        }) {
            assertThat(said.lines().filter(line -> line.strip().startsWith(sort + " ")))
                    .as(sort)
                    .hasSize(2)
                    .noneMatch(line -> line.contains("NaN"));
        }
        var lines = LINE.matcher(said).results().toList();
        assertThat(lines).as(said).hasSize(2);
        assertThat(Double.parseDouble(lines.getLast().group("added"))).isPositive();
        try (var kept = Ledger.open(ledger, false, Clock.systemUTC())) {
            assertThat(kept.articles()).as("some were read and added").isGreaterThan(400);
            assertThat(kept.articles(1, Optional.empty()).getFirst().head().outlet())
                    .hasValueSatisfying(outlet -> assertThat(outlet).startsWith("Paper "));
        }
    }

    private static String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8), Map.of(), Optional.empty());
        var all = Stream.concat(Stream.of("bench-desk"), Stream.of(arguments)).toArray(String[]::new);
        assertThat(Onrecord.commandLine(surroundings).execute(all))
                .as(err.toString(UTF_8))
                .isZero();
        return out.toString(UTF_8);
    }
}
