package org.onrecord.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.AffairLedger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over real HTTP, over a real ledger. */
class ApiTest {

    private static final Pattern NEXT = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\">");

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ApiDesk desk;

    @BeforeEach
    void open() {
        desk = new ApiDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void givesEachClaimOnceFromPartToPart() {
        for (var question : List.of("", "q=from:NRL&", "q=kesteria&", "q=since:2031-06-04+until:2031-06&")) {
            var whole = values(desk.json("/api/v1/claims?" + question + "limit=500"), "claims", "claim");
            assertThat(whole).isNotEmpty();
            assertThat(parts("/api/v1/claims?" + question + "limit=2", "claims", "claim"))
                    .as(question)
                    .isEqualTo(whole);
            assertThat(parts("/claims.json?" + question + "limit=1", "claims", "claim"))
                    .isEqualTo(whole);
        }
    }

    @Test
    void givesEachArticleOnceTheLastAddedFirst() {
        var whole = desk.json("/api/v1/articles");
        assertThat(values(whole, "articles", "id")).hasSize(16);
        assertThat(whole.get("next").isNull()).isTrue();
        assertThat(parts("/api/v1/articles?limit=5", "articles", "id")).isEqualTo(values(whole, "articles", "id"));
        var first = whole.get("articles").get(0);
        assertThat(desk.json("/api/v1/articles/" + first.get("id").asString())
                        .get("assertions")
                        .size())
                .isEqualTo(first.get("assertions").asInt());
        assertThat(desk.get("/articles.csv?limit=3").body().lines()).hasSize(4);
    }

    @Test
    void countsPlacesInCodePointsWhereAnEmojiStandsBefore() throws IOException {
        var text = "🌉🌉 Norland supplied Ostmark with turbines on Monday, Ann Lee said.";
        var file = Files.writeString(folder.resolve("emoji.txt"), text);
        AffairLedger.add(desk.ledger(), file);
        var id = desk.json("/api/v1/claims?q=turbines")
                .get("claims")
                .get(0)
                .get("claim")
                .asString();
        var claim = desk.json("/api/v1/claims/" + id);
        var entry = claim.get("linkages").get(0).get("entry");
        var quote = entry.get("quote").asString();
        int begin = text.codePointCount(0, text.indexOf(quote));
        assertThat(entry.get("evidence").get("begin").asInt()).isEqualTo(begin);
        assertThat(entry.get("evidence").get("end").asInt()).isEqualTo(begin + quote.length());
        var place = begin + "," + (begin + quote.length()) + "\r\n";
        var article = entry.get("article").asString();
        for (var table : List.of("/claims/" + id, "/actors/NRL", "/pairs/NRL/OSM")) {
            assertThat(desk.get(table + ".csv").body()).as(table).contains(article + "," + place);
        }
        assertThat(desk.get("/articles/" + article + ".csv").body()).contains("," + place);
        var did = desk.json("/actors/NRL.json").get("did").get("entries").get(0);
        assertThat(did.get("begin").asInt()).isEqualTo(begin);

        var decided = post(
                "/api/v1/corrections",
                "{\"does\": \"stance\", \"claim\": \"" + id
                        + "\", \"assertion\": 1, \"stance\": \"doubts\", \"why\": \"irony\"}");
        var spot = JsonMapper.shared().readTree(decided.body()).get("what").get("spot");
        assertThat(spot.get("evidence").get("begin").asInt()).isEqualTo(begin);
        var decision = desk.json("/api/v1/claims/" + id).get("decisions").get(0);
        assertThat(decision.get("what").get("spot").get("evidence").get("begin").asInt())
                .isEqualTo(begin);
    }

    @Test
    void tellsTheNextPartInTheHeadToo() {
        var response = desk.get("/api/v1/claims?q=from:NRL&limit=1");
        var next = JsonMapper.shared().readTree(response.body()).get("next").asString();
        assertThat(response.headers().allValues("Link"))
                .containsExactly("</api/v1/claims?q=from%3ANRL&limit=1&cursor=" + next + ">; rel=\"next\"");
        assertThat(desk.get("/api/v1/claims?limit=500").headers().allValues("Link"))
                .isEmpty();
    }

    @Test
    void leadsFromPageToPage() {
        for (var start : List.of("/?limit=4", "/claims?q=from%3ANRL&limit=1", "/articles?limit=6")) {
            int pages = 1;
            var page = desk.get(start).body();
            for (var next = NEXT.matcher(page); next.find(); next = NEXT.matcher(page)) {
                page = desk.get(next.group(1).replace("&amp;", "&")).body();
                pages++;
            }
            assertThat(pages).as(start).isGreaterThan(1);
        }
    }

    @Test
    void refusesACursorThatIsNoneOrOfAnotherQuestion() {
        var other = desk.json("/api/v1/claims?limit=1").get("next").asString();
        for (var address : List.of(
                "/api/v1/claims?cursor=abc",
                "/api/v1/claims?cursor=%C3%A9",
                "/api/v1/claims?q=grain&cursor=" + other,
                "/api/v1/articles?cursor=" + other)) {
            assertProblem(desk.get(address), 400);
        }
        assertThat(desk.get("/claims?cursor=abc").statusCode()).isEqualTo(400);
    }

    @Test
    void sendsNothingTwice() {
        for (var address : List.of("/api/v1/claims", "/api/v1/openapi.json", "/")) {
            var tag = desk.get(address).headers().firstValue("ETag").orElseThrow();
            for (var tags : List.of(tag, "\"other\", " + tag, "*")) {
                var again = desk.send(
                        desk.request(address).header("If-None-Match", tags).build());
                assertThat(again.statusCode()).as(address).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.headers().firstValue("ETag")).contains(tag);
            }
            assertThat(desk.send(desk.request(address)
                                    .header("If-None-Match", "\"other\"")
                                    .build())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        var get = desk.get("/api/v1/claims");
        var head = desk.send(desk.request("/api/v1/claims").HEAD().build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var name : List.of("ETag", "Content-Type", "Content-Length")) {
            assertThat(head.headers().firstValue(name))
                    .isPresent()
                    .isEqualTo(get.headers().firstValue(name));
        }
        assertThat(desk.send(desk.request("/api/v1/claims/c-00").HEAD().build()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void packsWhereAsked() throws IOException {
        var packed = desk.send(
                desk.request("/api/v1/claims").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), UTF_8))
                    .isEqualTo(desk.get("/api/v1/claims").body());
        }
        assertThat(desk.get("/api/v1/claims").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void letsNoOtherSiteRead() {
        var response = desk.send(desk.request("/api/v1/claims")
                .header("Origin", "https://elsewhere.example")
                .build());
        assertThat(response.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    @Test
    void saysWhatIsWrongInOneShape() {
        assertProblem(desk.get("/api/v1/nothing"), 404);
        assertProblem(desk.get("/api/v1/claims/c-00"), 404);
        assertProblem(desk.get("/api/v1/articles/a%2Fb"), 404);
        assertProblem(desk.get("/api/v1/claims?limit=0"), 400);
        assertProblem(desk.get("/api/v1/claims?q=type:NONE"), 400);
        assertProblem(desk.get("/api/v1/claims/c-00?as-of=never"), 400);
        assertProblem(
                desk.send(desk.request("/api/v1/openapi.json")
                        .method("DELETE", BodyPublishers.noBody())
                        .build()),
                405);
        assertProblem(desk.get("/api/v1/articles/%00"), 400); // closes the connection, as the next does
        assertProblem(desk.get("/api/v1/" + "x".repeat(9_000)), 414);
    }

    @Test
    void makesAWatchOnlyOfFieldsThatItKnows() {
        var made = post(
                "/api/v1/watches", "{\"name\": \"W\", \"search\": \"grain\", \"kinds\": [\"new-claim\", \"denial\"]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("\"kinds\":[\"new_claim\",\"denial\"]");
        var wrong = Map.of(
                "{\"name\": \"W\", \"from\": \"NRL\"}",
                        "there is no field from here; there are kinds, name, search, webhook",
                "{\"name\": \" \"}", "a watch needs a name",
                "{\"name\": \"W\", \"kinds\": [\"noise\"]}", "'noise' is none of new_claim, new_origin, denial, moved",
                "{\"name\": \"W\", \"webhook\": \"file:///x\"}", "is no address of the web",
                "{\"name\": {}}", "name must be a string",
                "[]", "one object of JSON");
        wrong.forEach((body, words) -> {
            var answer = post("/api/v1/watches", body);
            assertProblem(answer, 400);
            assertThat(answer.body()).contains(words);
        });
    }

    @Test
    void takesNoMoreThanItCanHold() {
        var large = desk.request("/api/v1/watches")
                .POST(BodyPublishers.ofString("{\"name\": \"" + "x".repeat(5_000_000) + "\"}"))
                .build();
        assertProblem(desk.send(large), 413);
    }

    @Test
    void keepsToItselfWhatWentWrongInside() throws SQLException {
        assertThat(desk.json("/healthz").get("status").asString()).isEqualTo("up");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + desk.ledger());
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE standing RENAME TO lost");
            statement.execute("ALTER TABLE article RENAME TO lost_too");
        }
        var response = desk.get("/api/v1/claims");
        assertProblem(response, 500);
        assertThat(response.body()).doesNotContain("standing").doesNotContain("org.");
        assertThat(desk.errors()).contains("standing");
        var health = desk.get("/healthz");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("\"status\":\"down\"");
        assertThat(desk.get("/metrics").body()).contains("onrecord_ledger_articles NaN");
    }

    @Test
    void keepsNothingInALedgerThatIsGoneAndGoesOnWhenItIsBack() throws IOException {
        assertThat(post("/api/v1/articles", "{\"text\": \"Lodva sold ten barges on Monday.\"}")
                        .statusCode())
                .isEqualTo(201);
        var away = folder.resolve("away.db");
        Files.move(desk.ledger(), away);
        var barges = "{\"text\": \"Lodva sold six barges on Monday.\"}";
        var refused = post("/api/v1/articles", barges);
        assertProblem(refused, 500);
        assertThat(refused.body()).contains("so nothing was kept; try again when");
        var graded = "{\"does\": \"reliability\", \"source\": \"Lodva\", \"grade\": \"B\", \"why\": \"checked\"}";
        assertProblem(post("/api/v1/corrections", graded), 503);
        assertProblem(desk.get("/api/v1/claims"), 503);
        assertThat(desk.get("/healthz").statusCode()).isEqualTo(503);
        assertThat(desk.ledger()).doesNotExist();

        Files.move(away, desk.ledger());
        assertThat(post("/api/v1/corrections", graded).statusCode()).isEqualTo(201);
        assertThat(post("/api/v1/articles", barges).statusCode()).isEqualTo(201);
        assertThat(desk.json("/api/v1/articles").get("articles").size()).isEqualTo(18);
    }

    private HttpResponse<String> post(String address, String body) {
        return desk.send(desk.request(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void countsRequestsByTheirRoutes() {
        desk.get("/api/v1/claims/c-00");
        desk.get("/api/v1/claims/c-01");
        desk.get("/somewhere/else");
        var response = desk.get("/metrics");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(response.body())
                .contains(
                        "onrecord_requests_seconds_count{method=\"GET\",route=\"/api/v1/claims/{id}\",status=\"404\"} 2")
                .contains("onrecord_requests_seconds_count{method=\"GET\",route=\"none\",status=\"404\"} 1")
                .contains("onrecord_ledger_articles 16.0")
                .contains("onrecord_pool_most 8.0")
                .contains("jvm_memory_used_bytes")
                .contains("jvm_gc_")
                .contains("jvm_threads_live_threads")
                .doesNotContain("c-00");
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        Map<?, ?> problem = JsonMapper.shared().readValue(response.body(), Map.class);
        assertThat(problem.keySet()).asString().contains("type", "title", "status", "detail");
        assertThat(problem.get("status")).isEqualTo(status);
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private List<String> parts(String start, String list, String id) {
        var all = new ArrayList<String>();
        var part = desk.json(start);
        all.addAll(values(part, list, id));
        while (!part.get("next").isNull()) {
            part = desk.json(start + "&cursor=" + part.get("next").asString());
            all.addAll(values(part, list, id));
        }
        return all;
    }

    private static List<String> values(JsonNode part, String list, String id) {
        return part.get(list).valueStream().map(one -> one.get(id).asString()).toList();
    }
}
