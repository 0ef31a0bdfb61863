package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real command line, with the real network, on real files and a real ledger. */
class AddCommandTest {

    private static final String GRAIN = "Norland supplied Ostmark with grain on Monday, Ann Lee said.\n";
    private static final String BRIDGE = "Kesteria attacked a bridge in Lodva, the Norland Post reported.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void addsFilesFoldersAndLinesAndSkipsWhatIsThere() throws IOException {
        Files.createDirectories(folder.resolve("news/deep"));
        write("news/a.txt", GRAIN);
        write(
                "news/deep/b.html",
                "<html><head><title>Bridge</title><script type=\"application/ld+json\">"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"datePublished\":\"2031-06-20T10:00:00Z\",\"articleBody\":\""
                        + BRIDGE.strip()
                        + " It rained in the town for the whole of the day.\"}</script></head><body><article><p>"
                        + BRIDGE
                        + "</p><p>It rained in the town for the whole of the day.</p></article></body></html>");
        write("news/notes.ann", "not an article");
        write("news/.hidden.txt", GRAIN);
        write("more.jsonl", """
                {"body": "Ann Lee met Tom Ek in Lodva, officials said.", "source": {"name": "Norland Post"}, "published": "2031-06-21T08:00:00Z"}

                {"body": 5}
                {"headline": "no body"}
                """);

        var first =
                json("add", "--map", "text=body,title=headline,outlet=source.name", "news", "more.jsonl", "gone.txt");
        assertThat(first.get("added").asInt()).isEqualTo(3);
        assertThat(first.get("assertions").asInt()).isPositive();
        assertThat(first.get("skipped").get("broken").asInt()).isEqualTo(2);
        assertThat(first.get("skipped").get("missing").asInt()).isEqualTo(1);
        assertThat(text(errors).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("more.jsonl:3: "))
                .anyMatch(line -> line.contains("more.jsonl:4: "))
                .anyMatch(line -> line.contains("gone.txt: does not exist"));
        errors.reset();
        assertThat(run("add", "news")).isZero();
        assertThat(text(output)).isEqualTo("added 0 articles: 0 assertions, 0 new claims\nin the ledger already: 2\n");
        assertThat(run("verify")).isZero();
        assertThat(text(output)).startsWith("looked at 3 articles, ").endsWith("all is as it must be\n");
        assertThat(text(errors)).isEmpty();
    }

    @Test
    void readsStandardInput() {
        assertThat(json("add", "-").get("added").asInt()).isEqualTo(1);
        assertThat(run("claims", "lodva")).isZero();
        assertThat(text(output)).contains("Ann Lee");
    }

    @Test
    void givesTheSameLedgerWithAnyThreads() throws IOException {
        for (int i = 0; i < 12; i++) {
            write(
                    "news/" + i + ".txt",
                    i % 2 == 0 ? GRAIN + "It was lot " + i + ".\n" : BRIDGE + "It was bridge " + i + ".\n");
        }
        assertThat(run("add", "--threads", "1", "news")).isZero();
        assertThat(run(
                        "add",
                        "--threads",
                        "4",
                        "--db",
                        folder.resolve("other.db").toString(),
                        "news"))
                .isZero();
        assertThat(run("export")).isZero();
        var one = text(output);
        assertThat(run("export", "--db", folder.resolve("other.db").toString())).isZero();
        assertThat(text(output)).isEqualTo(one);
        assertThat(one.lines()).hasSize(13);
    }

    @Test
    void followsAFeedAndFetchesNothingTwice() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var root = "http://127.0.0.1:" + server.getAddress().getPort();
        serve(
                server,
                "/feed.xml",
                new AtomicInteger(),
                "<rss><channel><title>Collected</title><item><title>Bridge</title><link>" + root
                        + "/moved</link><source url=\"https://norland.example\">Norland Post</source>"
                        + "<pubDate>Fri, 20 Jun 2031 10:00:00 GMT</pubDate></item></channel></rss>");
        serve(
                server,
                "/bridge",
                asked,
                "<html><head><title>Bridge</title></head><body><article><h1>Bridge attacked in Lodva</h1><p>" + BRIDGE
                        + "</p><p>" + "It rained in the town for the whole of the day, and nobody was hurt. ".repeat(8)
                        + "</p></article></body></html>");
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", root + "/bridge");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(json("add", root + "/feed.xml")
                            .get("skipped")
                            .get("refused")
                            .asInt())
                    .isEqualTo(1);
            assertThat(json("add", "--allow-private", root + "/feed.xml")
                            .get("added")
                            .asInt())
                    .isEqualTo(1);
            assertThat(json("add", "--allow-private", root + "/feed.xml")
                            .get("there")
                            .asInt())
                    .isEqualTo(1);
            assertThat(asked).hasValue(1);
        } finally {
            server.stop(0);
        }
        assertThat(run("export")).isZero();
        var article = JsonMapper.shared()
                .readTree(text(output).lines().toList().get(1))
                .get("article")
                .get("metadata");
        assertThat(article.get("outlet").asString()).isEqualTo("Norland Post");
        assertThat(article.get("published").asString()).startsWith("2031-06-20T10:00");
        assertThat(article.get("uri").asString()).isEqualTo(root + "/bridge");
    }

    @Test
    void readsAnewWithOtherActors() throws IOException {
        write("a.txt", GRAIN);
        write("actors.tsv", "Lodva Council\tLodva Town\tgovernment\tNOR\tGOV\n");
        assertThat(json("add", "a.txt").get("added").asInt()).isEqualTo(1);
        assertThat(json("add", "--actors", folder.resolve("actors.tsv").toString(), "a.txt")
                        .get("added")
                        .asInt())
                .isEqualTo(1);
        assertThat(run("stats")).isZero();
        assertThat(text(output)).contains("readings                  2 by 2 readers");
        assertThat(run("verify")).isZero();
    }

    @Test
    void showsClaimsAndEverythingOfOne() throws IOException {
        write("a.txt", GRAIN);
        write("b.txt", "Norland has supplied Ostmark with grain, Tom Ek told reporters.\n");
        assertThat(run("add", "--outlet", "Norland Post", "--published", "2031-06-20T10:00:00Z", "a.txt", "b.txt"))
                .isZero();
        assertThat(run("claims", "--from", "Norland", "grain")).isZero();
        assertThat(text(output)).contains("Norland", "supply grain", "2031-06-20");
        var line = JsonMapper.shared().readTree(printed("claims", "--format", "json", "--limit", "1", "grain"));
        var id = line.get("claim").asString();
        assertThat(run("claim", id.substring(0, 12))).isZero();
        assertThat(text(output))
                .contains("supply grain", "Origins\n", "History\n", "“Norland", "Why these belong together");
        assertThat(JsonMapper.shared()
                        .readTree(printed("claim", "--format", "json", id))
                        .get("standing")
                        .get("history")
                        .size())
                .isPositive();
        assertThat(run("claim", "c-0000")).isEqualTo(Onrecord.FAILED);
        assertThat(text(errors)).contains("no claim c-0000; see 'onrecord claims'");
    }

    @Test
    void exportsTables() throws IOException {
        write("a.txt", GRAIN);
        assertThat(run("add", "a.txt")).isZero();
        assertThat(printed("export", "--format", "csv").lines().findFirst().orElseThrow())
                .startsWith("claim,entry,article,");
        var plover = printed("export", "--format", "plover");
        assertThat(plover)
                .isEqualTo(printed(
                        "read", "--format", "plover", folder.resolve("a.txt").toString()));
        var parquet = folder.resolve("a.parquet");
        assertThat(run("export", "--format", "parquet", "--to", parquet.toString()))
                .isZero();
        assertThat(Files.readAllBytes(parquet)).startsWith("PAR1".getBytes(StandardCharsets.US_ASCII));
        assertThat(run("export", "--format", "parquet")).isEqualTo(Onrecord.WRONG_USAGE);
        Files.writeString(folder.resolve("all.jsonl"), printed("export"));
        var other = folder.resolve("other.db").toString();
        assertThat(run("import", "--db", other, folder.resolve("all.jsonl").toString()))
                .isZero();
        assertThat(printed("export", "--db", other)).isEqualTo(Files.readString(folder.resolve("all.jsonl")));
    }

    @Test
    void writesNoFormulaForASpreadsheetAndTheExactWordsForPrograms() throws Exception {
        write("a.txt", GRAIN);
        assertThat(run("add", "--outlet", "=HYPERLINK(A1)", "a.txt")).isZero();
        assertThat(printed("export", "--format", "csv"))
                .contains(",'=HYPERLINK(A1),")
                .doesNotContain(",=HYPERLINK");
        var parquet = folder.resolve("a.parquet");
        assertThat(run("export", "--format", "parquet", "--to", parquet.toString()))
                .isZero();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var sql = connection.createStatement();
                var rows = sql.executeQuery("SELECT DISTINCT outlet FROM '" + parquet + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("=HYPERLINK(A1)");
        }
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        write("a.txt", GRAIN);
        write("folder/b.txt", BRIDGE);
        Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xE9, '}'});
        var other = folder.resolve("other.db").toString();
        run("add", "--db", other, "a.txt");
        var exported = printed("export", "--db", other);
        write("hollow.jsonl", exported.replaceFirst("\"record\":\\{.*?},\"print\":", "\"record\":{},\"print\":"));
        var wrong = List.of(
                List.of("2", "missing FILE|DIR|URL|FEED", "add"),
                List.of("2", "'x' is no pair of names", "add", "--map", "x", "a.txt"),
                List.of("2", "'soon' is neither a day nor a time", "claims", "--since", "soon"),
                List.of("2", "--limit must be 1 or more", "claims", "--limit", "0"),
                List.of("2", "no grade given for 'Norland Post'", "grade", "Norland Post"),
                List.of("1", "no ledger at", "claims"),
                List.of("1", "no ledger at", "verify"),
                List.of("2", "does not exist", "import", "gone.jsonl"),
                List.of("2", "no file is named", "import", ""),
                List.of("2", "is a folder; name the file", "import", "folder"),
                List.of("1", "latin.jsonl is not UTF-8 text", "import", "latin.jsonl"),
                List.of("1", "line 2: the record of article sha256:", "import", "hollow.jsonl"),
                List.of("2", "no claim is named; see 'onrecord claims'", "claim", ""),
                List.of("2", "no dossier is named; see 'onrecord dossier'", "dossier", ""),
                List.of("2", "--to names no file", "export", "--to", ""));
        for (var one : wrong) {
            errors.reset();
            assertThat(run(one.subList(2, one.size()).toArray(String[]::new)))
                    .as(one.toString())
                    .isEqualTo(Integer.parseInt(one.get(0)));
            assertThat(text(errors))
                    .startsWith("onrecord: ")
                    .contains(one.get(1))
                    .hasLineCount(1);
        }
    }

    private static void serve(HttpServer server, String path, AtomicInteger asked, String page) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add("Content-Type", path.endsWith("xml") ? "application/rss+xml" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private JsonNode json(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--format", "json"));
        return JsonMapper.shared().readTree(printed(all.toArray(String[]::new)));
    }

    private String printed(String... arguments) {
        run(arguments);
        return text(output);
    }

    @Test
    void writesNothingOverTheLedger() {
        run("add", "news");
        var ledger = folder.resolve("onrecord.db").toString();
        for (var format : List.of("jsonl", "csv", "parquet", "plover")) {
            assertThat(run("export", "--format", format, "--to", ledger)).isEqualTo(2);
        }
        assertThat(text(errors)).contains("--to is the ledger itself");
        assertThat(run("verify")).isZero();
    }

    /** Runs a command in the folder: names of its files are taken there, and so is the ledger. */
    private int run(String... arguments) {
        output.reset();
        var there = new ArrayList<String>();
        for (var argument : arguments) {
            there.add(
                    !argument.isEmpty() && Files.exists(folder.resolve(argument))
                            ? folder.resolve(argument).toString()
                            : argument);
        }
        if (!there.contains("--db") && !there.getFirst().equals("read")) {
            there.addAll(1, List.of("--db", folder.resolve("onrecord.db").toString()));
        }
        var surroundings = new Surroundings(
                new ByteArrayInputStream(
                        "Ann Lee met Tom Ek in Lodva, officials said.".getBytes(StandardCharsets.UTF_8)),
                output,
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "160"),
                Optional.empty(),
                Clock.fixed(Instant.parse("2031-07-01T08:00:00Z"), ZoneOffset.UTC));
        return Onrecord.commandLine(surroundings).execute(there.toArray(String[]::new));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
