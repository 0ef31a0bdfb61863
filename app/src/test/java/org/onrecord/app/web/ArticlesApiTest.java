package org.onrecord.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlesApiTest {

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String STORY =
            "Norland supplied Ostmark with field guns in May, the foreign ministry said on Thursday.";

    @SuppressWarnings("NullAway.Init") // set before all tests
    private DeskClient desk;

    @BeforeAll
    void open(@TempDir Path folder) {
        desk = new DeskClient(folder, false);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static String article(String text) {
        return JsonMapper.shared()
                .writeValueAsString(JsonMapper.shared().createObjectNode().put("text", text));
    }

    @Test
    void readsTheSameTextOnce() throws IOException, InterruptedException {
        var first = desk.post("/api/v1/articles", JSON, """
                {"text": "%s", "title": "Guns", "outlet": "Norland Post", "published": "2031-06-20"}""".formatted(STORY));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var told = DeskClient.json(first);
        var id = told.get("id").asString();
        assertThat(DeskClient.location(first)).isEqualTo("/api/v1/articles/" + id);
        assertThat(told.get("claims").size()).isPositive();

        var second = desk.post("/api/v1/articles", JSON, article(STORY));
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(DeskClient.json(second).get("id").asString()).isEqualTo(id);
        assertThat(DeskClient.json(second).get("claims")).isEqualTo(told.get("claims"));

        var record = desk.get(DeskClient.location(first));
        assertThat(record.statusCode()).isEqualTo(200);
        assertThat(DeskClient.json(record)
                        .get("article")
                        .get("outlet")
                        .get("name")
                        .asString())
                .isEqualTo("Norland Post");
        var claim = told.get("claims").get(0).asString();
        assertThat(desk.get("/api/v1/claims/" + claim).statusCode()).isEqualTo(200);
    }

    @Test
    void takesPlainTextAndPages() throws IOException, InterruptedException {
        var text = desk.post(
                "/api/v1/articles?outlet=Ostmark+Times&published=2031-06-21T10:00Z",
                "text/plain; charset=utf-8",
                "Ostmark denied on Friday that it had received field guns from Norland.");
        assertThat(text.statusCode()).as(text.body()).isEqualTo(201);
        var article = DeskClient.json(desk.get(DeskClient.location(text))).get("article");
        assertThat(article.get("outlet").get("name").asString()).isEqualTo("Ostmark Times");
        assertThat(article.get("published").asString()).startsWith("2031-06-21T10:00");

        var page = desk.post("/api/v1/articles", "text/html", """
                <html><head><title>Lodva votes</title></head><body><article><h1>Lodva votes</h1>
                <p>The parliament of Lodva voted on Monday to send grain to Ostmark, the speaker Ann Lee said after the session.</p>
                <p>The work took eleven months and was paid for by both sides. Engineers from Lodva rebuilt the piers, while a company from
                Ostmark supplied the steel. Merchants on the river had asked for the bridges since the flood of two years ago.</p>
                <p>The mayor of the border town thanked the crews on Thursday. He said that the first carts had crossed at dawn, and
                that the customs office would stay open until midnight through the summer months.</p>
                <p>Opposition members accused the government of hiding what the shipment costs, and asked for a debate.</p>
                </article></body></html>""");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(201);
    }

    @Test
    void saysWhatIsWrong() throws IOException, InterruptedException {
        assertThat(status("application/json", "no json")).isEqualTo(400);
        assertThat(status("application/json", "{\"title\": \"no text\"}")).isEqualTo(400);
        assertThat(status("application/json", "{\"text\": \"Rain.\", \"published\": \"soon\"}"))
                .isEqualTo(400);
        assertThat(status("text/plain", "a".repeat(5_000_001))).isEqualTo(413);
        assertThat(status("application/pdf", "%PDF")).isEqualTo(415);
        assertThat(desk.post("/api/v1/articles?published=soon", "text/plain", "Rain.")
                        .statusCode())
                .isEqualTo(400);

        var skipped = desk.post("/api/v1/articles", JSON, "{\"text\": \"…\"}");
        assertThat(skipped.statusCode()).isEqualTo(422);
        assertThat(skipped.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(DeskClient.json(skipped).get("cause").asString()).isEqualTo("empty");
        assertThat(DeskClient.json(skipped).get("detail").asString()).contains("no words");
    }

    private int status(String type, String body) throws IOException, InterruptedException {
        return desk.post("/api/v1/articles", type, body).statusCode();
    }

    @Test
    void takesNoMoreThanALimitOfABodyWithoutALength() throws IOException, InterruptedException {
        var endless = new byte[6_000_000];
        var answer = desk.send(HttpRequest.newBuilder(URI.create(desk.at("/api/v1/articles")))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless))));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void addsLinesInTheirOrder() throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        for (int i = 1; i <= 12; i++) {
            lines.add(article("Lodva sent " + i + " ships to Norland on Monday, the harbour office said."));
        }
        lines.add(3, "no json");
        lines.add(5, "");
        lines.add(7, lines.getFirst());
        lines.add(9, "{\"text\": \"" + "long ".repeat(1_000_001) + "\"}");
        lines.add("{\"text\": \"…\"}");

        var answer = desk.post("/api/v1/articles/bulk", LINES, String.join("\n", lines));
        assertThat(answer.statusCode()).isEqualTo(200);
        var told = answer.body().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(told)
                .extracting(line -> line.get("line").asInt())
                .doesNotContain(6)
                .isSorted()
                .hasSize(lines.size() - 1);
        assertThat(told)
                .filteredOn(line -> line.get("status").asString().equals("added"))
                .hasSize(12);
        assertThat(line(told, 4).get("cause").asString()).isEqualTo("broken");
        assertThat(line(told, 8).get("status").asString()).isEqualTo("there-already");
        assertThat(line(told, 8).get("article")).isEqualTo(line(told, 1).get("article"));
        assertThat(line(told, 10).get("cause").asString()).isEqualTo("too-large");
        assertThat(line(told, 17).get("cause").asString()).isEqualTo("empty");

        assertThat(desk.post("/api/v1/articles/bulk", "text/plain", "x").statusCode())
                .isEqualTo(415);
    }

    private static JsonNode line(Iterable<JsonNode> told, int number) {
        for (var line : told) {
            if (line.get("line").asInt() == number) {
                return line;
            }
        }
        throw new IllegalArgumentException("no line " + number);
    }

    /** By a bare connection: Java's client reads no answer before it has sent everything. */
    @Test
    void answersALineBeforeTheNextIsSent() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/articles/bulk HTTP/1.1\r\nHost: localhost:" + desk.port() + "\r\nContent-Type: "
                            + LINES + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int i = 1; i <= 3; i++) {
                var line = article("Ostmark bought " + i + " tons of grain on Monday, a trader said.") + "\n";
                out.write(
                        (Integer.toHexString(line.length()) + "\r\n" + line + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                assertThat(next(in)).contains("\"line\":" + i, "\"added\"");
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(in.lines().collect(Collectors.joining())).doesNotContain("line");
        }
    }

    private static String next(BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("{")) {
                return line;
            }
        }
        throw new IllegalStateException("no further line");
    }

    @Test
    void knowsNoJobOfAnother() throws IOException, InterruptedException {
        assertThat(desk.get("/api/v1/jobs/0").statusCode()).isEqualTo(404);
        assertThat(desk.get("/jobs/0").statusCode()).isEqualTo(404);
        assertThat(desk.get("/jobs/0/events").statusCode()).isEqualTo(404);
    }
}
