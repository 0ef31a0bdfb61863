package org.onrecord.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.web.DeskClient.FormPart;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddPageTest {

    private static final String STORY =
            "Norland withdrew its ambassador from Lodva on Tuesday, the foreign ministry said.";

    @SuppressWarnings("NullAway.Init") // set before all tests
    private DeskClient desk;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private DeskClient open;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private HttpServer web;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        desk = new DeskClient(Files.createDirectory(folder.resolve("closed")), false);
        open = new DeskClient(Files.createDirectory(folder.resolve("open")), true);
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/robots.txt", "text/plain", "");
        serve("/story", "text/html", """
                <html><head><title>Bridges</title></head><body><article><h1>Bridges</h1>
                <p>Lodva reopened two bridges to Ostmark on Wednesday, its minister of transport Ann Lee told the Norland Post.</p>
                <p>The work took eleven months and was paid for by both sides. Engineers from Lodva rebuilt the piers, while a company from
                Ostmark supplied the steel. Merchants on the river had asked for the bridges since the flood of two years ago.</p>
                <p>The mayor of the border town thanked the crews on Thursday. He said that the first carts had crossed at dawn, and
                that the customs office would stay open until midnight through the summer months.</p>
                <p>Trains will follow in July, she said, and called the old border posts a thing of the past.</p>
                </article></body></html>""");
        serve("/feed", "application/rss+xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Norland Post</title>
                <item><title>Bridges</title><link>%1$s/story</link></item>
                <item><title>Gone</title><link>%1$s/gone</link></item></channel></rss>""".formatted(at("")));
        web.start();
    }

    private void serve(String path, String type, String body) {
        web.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals(path) ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String at(String path) {
        return "http://127.0.0.1:" + web.getAddress().getPort() + path;
    }

    @AfterAll
    void stop() {
        desk.close();
        open.close();
        web.stop(0);
    }

    @Test
    void addsAPastedTextWithoutScripts() throws IOException, InterruptedException {
        var answer = desk.form(
                FormPart.field("text", STORY + "\r\nIt gave no reason."),
                FormPart.field("title", "Ambassador <withdrawn>"),
                FormPart.field("outlet", "Norland Post"),
                FormPart.field("published", "2031-06-20"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var job = desk.done(DeskClient.location(answer));
        assertThat(states(job)).containsExactly(Map.entry("Ambassador <withdrawn>", "added"));

        var page = Jsoup.parse(desk.get(DeskClient.location(answer)).body());
        assertThat(page.select("meta[http-equiv=refresh]")).isEmpty();
        assertThat(page.select("[role=status]").text()).isEqualTo("Done: 1 added.");
        var link = page.expectFirst("#articles a[href^=/articles/]");
        assertThat(link.text()).isEqualTo("Ambassador <withdrawn>");
        var record = DeskClient.json(desk.get("/api/v1" + link.attr("href")));
        assertThat(record.get("article").get("text").asString()).isEqualTo(STORY + "\nIt gave no reason.");
        assertThat(record.get("article").get("published").asString()).startsWith("2031-06-20");
        assertThat(page.select("#articles a[href^=/claims/]")).isNotEmpty();
        assertThat(desk.get(page.expectFirst("#articles a[href^=/claims/]").attr("href"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void addsFilesOfEverySortAndSaysWhichAreNone() throws IOException, InterruptedException {
        var job = desk.added(
                FormPart.file("one.txt", "Ostmark mobilized two brigades on Sunday, its army said."),
                FormPart.file("many.jsonl", "{\"text\": \"Lodva votes on Monday.\"}\n{\"text\": 1}\n"),
                FormPart.file("../../etc/passwd", new byte[] {0, 1, 2, 3, 0, 0, 7}),
                FormPart.file("feed.xml", """
                        <?xml version="1.0"?><rss version="2.0"><channel><title>x</title>
                        <item><title>Inside</title><link>%s</link></item></channel></rss>""".formatted(at("/story"))),
                FormPart.file("bomb.xml", """
                        <?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"""),
                FormPart.file("empty.txt", ""));

        assertThat(states(job))
                .containsEntry("one.txt", "added")
                .containsEntry("many.jsonl:1", "added")
                .containsEntry("many.jsonl:2", "skipped broken")
                .containsEntry("../../etc/passwd", "skipped binary")
                .containsEntry(at("/story"), "skipped refused")
                .containsEntry("bomb.xml", "skipped no-article");
    }

    @Test
    void takesNoMoreThanItsLimits() throws IOException, InterruptedException {
        var many = new ArrayList<FormPart>();
        for (int i = 0; i <= 20; i++) {
            many.add(FormPart.file(i + ".txt", "Rain."));
        }
        assertThat(desk.form(many.toArray(FormPart[]::new)).statusCode()).isEqualTo(400);
        assertThat(desk.form(FormPart.file("large.txt", "a".repeat(5_300_000))).statusCode())
                .isEqualTo(413);
        assertThat(desk.form(FormPart.field("text", " ")).statusCode()).isEqualTo(400);
        assertThat(desk.post("/add", "application/x-www-form-urlencoded", "text=a")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void goesToNoPrivateAddressAndReadsNoFileOfTheServer() throws IOException, InterruptedException {
        for (var address :
                List.of(at("/story"), "http://localhost:1/", "http://[::1]/", "http://169.254.169.254/latest")) {
            assertThat(states(desk.added(FormPart.field("address", address))))
                    .as(address)
                    .containsExactly(Map.entry(address, "skipped refused"));
        }
        assertThat(states(desk.added(FormPart.field("address", "file:///etc/passwd"))))
                .containsValue("skipped refused");
        for (var name : List.of("/etc/passwd", "-", "pom.xml", "C:\\boot.ini")) {
            var answer = desk.form(FormPart.field("address", name));
            assertThat(answer.statusCode()).as(name).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("is no address");
        }
    }

    @Test
    void addsAPageAndAFeedWhereItMay() throws IOException, InterruptedException {
        assertThat(states(open.added(FormPart.field("address", at("/story"))))).containsEntry(at("/story"), "added");
        assertThat(states(open.added(FormPart.field("address", at("/feed")))))
                .containsEntry(at("/story"), "there-already")
                .containsEntry(at("/gone"), "skipped missing");
    }

    @Test
    void tellsAJobInEvents() throws IOException, InterruptedException {
        var lines = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            lines.append("{\"text\": \"Lodva sold ").append(i).append(" farms on Monday, a paper reported.\"}\n");
        }
        var job = DeskClient.location(desk.form(FormPart.file("farms.jsonl", lines.toString())));
        var events = desk.get(job + "/events");
        assertThat(events.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(events.body()).startsWith("event: progress\ndata: {").contains("event: end\ndata: {");
        assertThat(events.body()
                        .lines()
                        .filter(line -> line.startsWith("data:"))
                        .reduce((one, other) -> other))
                .hasValueSatisfying(last -> assertThat(last).contains("\"state\":\"done\"", "\"added\":5"));
    }

    @Test
    void reloadsAJobThatRunsWhereNoScriptsRun() throws IOException, InterruptedException {
        var lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append("{\"text\": \"Ostmark built ").append(i).append(" mills last year, a paper reported.\"}\n");
        }
        var job = DeskClient.location(desk.form(FormPart.file("mills.jsonl", lines.toString())));
        var page = Jsoup.parse(desk.get(job).body());
        assertThat(page.select("head").html()).contains("http-equiv=\"refresh\"");
        assertThat(page.select("script[src]").eachAttr("src")).anyMatch(script -> script.endsWith("/job.js"));
        desk.done(job);
    }

    @Test
    void labelsEveryFieldAndHoldsNoScriptOrStyleInline() throws IOException, InterruptedException {
        var page = Jsoup.parse(desk.get("/add").body());
        for (var field : page.select("main input, main textarea")) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.id())
                    .hasSize(1);
        }
        assertThat(page.select("script:not([src]), style, [style], [onclick], [onsubmit]"))
                .isEmpty();
        assertThat(desk.errors()).isEmpty();
    }

    private static Map<String, String> states(JsonNode job) {
        var states = new TreeMap<String, String>();
        job.get("articles")
                .forEach(item -> states.put(
                        item.get("name").asString(),
                        item.get("state").asString()
                                + (item.has("cause") ? " " + item.get("cause").asString() : "")));
        return states;
    }
}
