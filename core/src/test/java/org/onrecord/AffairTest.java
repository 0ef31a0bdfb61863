package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.extract.actor.ActorRows;
import org.onrecord.ingest.ArticleReader;
import org.onrecord.link.Claim;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.MemoryShelf;
import org.onrecord.link.Print;
import org.onrecord.link.Side;
import org.onrecord.link.Standing;
import org.onrecord.link.Turn;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;

/** Holds the ledger to {@code examples/affair/truth.tsv}: sixteen articles of seven outlets about one affair. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AffairTest {

    private static final Path AFFAIR = SourceTree.ROOT.resolve("examples/affair");

    private final Map<ArticleId, String> numbers = new HashMap<>();
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private List<Claim> claims = List.of();

    /** What the truth says of one entry. */
    private record Row(String claim, String article, String words, String side, String part, String origin) {

        static Row of(String line) {
            var cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        String entry() {
            return article + " " + words;
        }
    }

    @BeforeAll
    void enterAllArticles() throws IOException {
        var shelf = new MemoryShelf();
        var bookkeeper = new Bookkeeper();
        var articles = new ArticleReader();
        try (var reader = new NewsReader(1, ActorRows.read(Files.readString(AFFAIR.resolve("actors.tsv"))))) {
            for (var file : SourceTree.files(AFFAIR.resolve("articles"), ".txt").stream()
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList()) {
                var read = (Outcome.Read) articles.read(Files.readAllBytes(file), Optional.empty(), Metadata.NONE);
                numbers.put(read.article().id(), file.getFileName().toString().substring(0, 2));
                shelf.keep(bookkeeper.post(bookkeeper.prepare(reader.read(read.article()), "test"), shelf));
            }
        }
        claims = shelf.claims();
        var prints = shelf.prints().stream().collect(Collectors.toMap(Print::article, print -> print));
        for (var row : rows()) {
            var claim = claims.stream()
                    .filter(one -> one.entries().stream().anyMatch(entry -> is(entry, row)))
                    .findFirst();
            claim.ifPresent(one -> {
                entries.putIfAbsent(row.claim(), one.entries());
                standings.computeIfAbsent(row.claim(), any -> bookkeeper.count(one, prints, Map.of()));
            });
        }
    }

    @Test
    void findsEachEntryOnce() {
        var found = new TreeMap<String, Integer>();
        for (var row : rows()) {
            found.put(row.entry(), (int) claims.stream()
                    .flatMap(claim -> claim.entries().stream())
                    .filter(entry -> is(entry, row))
                    .count());
        }

        assertThat(found)
                .allSatisfy((entry, number) -> assertThat(number).as(entry).isEqualTo(1));
    }

    @Test
    void keepsTheClaimsTogetherAndApart() {
        var told = new LinkedHashMap<String, Set<String>>();
        for (var row : rows()) {
            told.computeIfAbsent(row.claim(), any -> new TreeSet<>()).add(row.entry());
        }
        var found = new LinkedHashMap<String, Set<String>>();
        entries.forEach((claim, list) ->
                found.put(claim, list.stream().map(this::name).collect(Collectors.toCollection(TreeSet::new))));

        assertThat(found).isEqualTo(told);
    }

    @Test
    void givesEachEntryItsSideAndPart() {
        for (var row : rows()) {
            var turn = turn(row);
            assertThat(word(turn.side().name())).as(row.entry()).isEqualTo(row.side());
            assertThat(word(turn.part().name())).as(row.entry()).isEqualTo(row.part());
        }
    }

    @Test
    void countsTheOrigins() {
        var told = new LinkedHashMap<String, Set<String>>();
        for (var row : rows()) {
            told.computeIfAbsent(row.claim() + ": " + row.origin(), any -> new TreeSet<>())
                    .add(row.entry());
        }
        var found = new HashSet<Set<String>>();
        for (var standing : standings.values()) {
            for (var origin : standing.origins()) {
                found.add(origin.entries().stream().map(this::name).collect(Collectors.toCollection(TreeSet::new)));
            }
        }

        assertThat(found).isEqualTo(new HashSet<>(told.values()));
    }

    /** The figures of the worked example in docs/ledger.md. */
    @Test
    void standsAsTheDocsSay() {
        var standing = standing("engines to Ostmark");

        assertThat(standing.count(Side.FOR)).isEqualTo(3);
        assertThat(standing.count(Side.AGAINST)).isEqualTo(1);
        assertThat(standing.count(Side.HEDGED)).isEqualTo(1);
        assertThat(standing.isContested()).isTrue();
        assertThat(standing.grade()).isEqualTo(3);
        assertThat(standing.firstSeen().map(Object::toString)).contains("2031-06-03T18:00Z");
        assertThat(standing.lastMoved().map(Object::toString)).contains("2031-06-11T08:00Z");
    }

    private Standing standing(String claim) {
        return Objects.requireNonNull(standings.get(claim), claim);
    }

    private Turn turn(Row row) {
        var ids = new ArrayList<EntryId>();
        entries.getOrDefault(row.claim(), List.of()).stream()
                .filter(entry -> is(entry, row))
                .forEach(entry -> ids.add(entry.id()));
        assertThat(ids).as(row.entry()).hasSize(1);
        return standing(row.claim()).history().stream()
                .filter(turn -> turn.entry().equals(ids.getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private boolean is(Entry entry, Row row) {
        return row.article().equals(numbers.get(entry.article()))
                && entry.quote().contains(row.words());
    }

    /** The entry as the truth names it; one that it does not name by its article and words. */
    private String name(Entry entry) {
        return rows().stream()
                .filter(row -> is(entry, row))
                .map(Row::entry)
                .findFirst()
                .orElse(numbers.get(entry.article()) + " not in truth.tsv: " + entry.quote());
    }

    private String name(EntryId id) {
        return entries.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.id().equals(id))
                .map(this::name)
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows() {
        return SourceTree.text(AFFAIR.resolve("truth.tsv"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
