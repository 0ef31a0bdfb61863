package org.onrecord.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk over examples/affair, over matters with a life, and over an article that means it ill. */
class DeskPagesTest {

    private static final int TOO_OFTEN = 429;
    private static final Path ROOT = Path.of(System.getProperty("onrecord.root"));
    private static final Pattern LINK = Pattern.compile(" href=\"(/[^\"]*)\"");

    private static final String NEWS = """
            {"headline": "Pact to be signed this year", "outlet": "Ostmark Daily", "published": "2031-04-10T10:00:00Z", "text": "Norland and Ostmark want closer ties, and the 20-year partnership agreement between Norland and Ostmark is expected to be signed this year, Ostmark said.\\n\\nNorland and Ostmark have increased their trade, with bilateral trade amounting to $4 billion, far below the target of $40 billion set by officials."}
            {"headline": "Pact on ice", "outlet": "Kesteria Times", "published": "2031-07-12T10:00:00Z", "text": "Norland and Ostmark met in Lodva on Monday.\\n\\nOstmark announced on Wednesday that the strategic agreement with Norland was stalled. Norland’s defence minister, Ann Lee, supplied Ostmark with field guns on Friday."}
            """;

    private static final String HOSTILE = """
            {"headline": "<script>alert(2)</script> \\u202etitle \\"x\\"", "outlet": "=cmd|'/C calc'!A0 <b>\\"", "published": "2031-09-20T10:00:00Z", "text": "<script>alert(1)</script> was on the wall. Norland supplied Ostmark with \\"<img src=x onerror=alert(3)> \\u202eguns\\", <b>Ann Lee</b> said on Monday."}
            """;

    @TempDir
    private static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private static AffairDesk desk;

    @BeforeAll
    static void open() throws IOException {
        desk = new AffairDesk(folder);
        addLines("news.jsonl", NEWS);
        addLines("hostile.jsonl", HOSTILE);
    }

    @Test
    void namesAnArticleWithoutAHeadlineByItsFirstWords() throws Exception {
        addLines("plain.jsonl", """
                {"text": "It rained for days.\\nNobody in the town of Lodva, which lies far from the sea and farther from the hills, had seen the like."}
                """);
        var list = get("/articles").body();
        assertThat(list)
                .contains(">“It rained for days. Nobody in the town of Lodva, which lies far from the sea and…”</a>");
        var id = list.replaceAll("(?s).*href=\"(/articles/[^\"]+)\">“It rained.*", "$1");
        assertThat(get(id).body())
                .contains("<h1 dir=\"auto\">“It rained for days. Nobody in the town")
                .doesNotContain("Claims told here");
    }

    @Test
    void printsHeadlineAndBylineOnce() throws Exception {
        var id = JsonMapper.shared()
                .readTree(get("/api/v1/articles").body())
                .get("articles")
                .valueStream()
                .filter(one -> one.get("title").asString("").startsWith("Kesteria shipped rocket engines"))
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElseThrow();
        var record = JsonMapper.shared()
                .readTree(get("/api/v1/articles/" + id).body())
                .get("article");
        var words = get("/articles/" + id)
                .body()
                .replaceAll("(?s).*<article class=\"story\">(.*)</article>.*", "$1")
                .replaceAll("<(?:\"[^\"]*\"|[^\">])*>", "");
        assertThat(words).containsOnlyOnce(record.get("title").asString());
        var byline = record.get("byline").get(0).asString();
        assertThat(record.get("text").asString()).contains(byline);
        assertThat(words).containsOnlyOnce(byline);
    }

    @AfterAll
    static void close() {
        desk.close();
        assertThat(desk.errors()).isBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /actors         | key,name,kind,country,did,undergone,told,last_told
            /actors/KST     | role,published,claim,who,type,what,when,chain,stance,polarity,for,against,hedged,quote,article,begin,end
            /actors/ann%20lee | role,published,claim,who,type,what,when,chain,stance,polarity,for,against,hedged,quote,article,begin,end
            /pairs/KST/OSM  | way,published,claim,who,type,what,when,chain,stance,polarity,for,against,hedged,quote,article,begin,end
            /dossiers       | dossier,kind,name,parties,stage,since,expected,expected_when
            /about          | sort,name,count
            /claims         | claim,who,type,what,when,for,against,hedged,grade,first_seen,last_moved
            """)
    void hasThreeFacesForEveryView(String path, String heads) {
        assertThat(page(path)).startsWith("<!doctype html>");
        assertThat(json(path).isObject()).isTrue();
        assertThat(get("/api/v1" + path).body()).isEqualTo(get(path + ".json").body());
        assertThat(get(path + ".csv").body()).startsWith(heads + "\r\n");
    }

    @Test
    void leadsNowhereThatIsNotThere() {
        var seen = new LinkedHashSet<>(List.of("/", "/pairs/NRL/OSM", "/pairs/KST/OSM"));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            var links = LINK.matcher(get(open.pop()).body());
            while (links.find()) {
                var link = links.group(1)
                        .replace("&amp;", "&")
                        .replace("&#39;", "'")
                        .replaceFirst("#.*", "");
                if (seen.add(link)) {
                    assertThat(get(link).statusCode()).as(link).isEqualTo(200);
                    if (!link.startsWith("/claims?") && !link.contains(".json") && !link.contains(".csv")) {
                        open.add(link);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void countsWhatWasReadOfTheAffair() {
        var heat = json("/pairs/KST/OSM")
                .get("heat")
                .valueStream()
                .map(DeskPagesTest::cell)
                .toList();

        assertThat(heat).containsExactly("KST>OSM AID 2031-06 1");
    }

    @ParameterizedTest
    @CsvSource({"/pairs/KST/OSM", "/pairs/NRL/OSM", "/pairs/NRL/KST"})
    void countsInTheHeatMapWhatTheSearchLists(String path) {
        for (var cell : json(path).get("heat")) {
            var month = cell.get("month").asString();
            var line = "from:" + cell.get("from").asString() + "+to:"
                    + cell.get("to").asString() + "+type:" + cell.get("type").asString() + "+since:" + month + "+until:"
                    + month;
            assertThat(get("/claims.json?q=" + line).body())
                    .satisfies(found -> assertThat(JsonMapper.shared()
                                    .readTree(found)
                                    .get("claims")
                                    .size())
                            .as(cell(cell))
                            .isEqualTo(cell.get("claims").asInt()));
            assertThat(page(path)).contains(line.replace(":", "%3A"));
        }
    }

    @Test
    void countsWithTheActorWhatTheSearchLists() {
        for (var partner : json("/actors/NRL").get("partners")) {
            var other = partner.get("key").asString().replace(" ", "+");
            assertThat(found("from:NRL+to:%22" + other + "%22"))
                    .isEqualTo(partner.get("did").asInt());
            assertThat(found("to:NRL+from:%22" + other + "%22"))
                    .isEqualTo(partner.get("undergone").asInt());
        }
        for (var actor : json("/actors").get("actors")) {
            var key = "%22" + actor.get("key").asString().replace(" ", "+") + "%22";
            assertThat(found("from:" + key)).as(key).isEqualTo(actor.get("did").asInt());
            assertThat(found("source:" + key))
                    .as(key)
                    .isEqualTo(actor.get("told").asInt());
        }
    }

    @Test
    void knowsAnActorByNameAndTellsTheirOffice() {
        assertThat(json("/actors/Kesteria").get("key").asString()).isEqualTo("KST");
        var office = json("/actors/ann%20lee").get("offices").get(0);
        assertThat(office.get("title").asString()).isEqualTo("defence minister");
        assertThat(page("/actors/ann%20lee")).contains("defence minister of ", "2031-07-12");
        assertThat(page("/actors?name=ostm")).contains("Ostmark").doesNotContain(">Ann Lee<");
    }

    @Test
    void drawsStagesAndFiguresAndLeadsToTheirWords() {
        var dossiers = json("/dossiers").get("dossiers");
        assertThat(dossiers.valueStream().map(one -> one.get("kind").asString()))
                .contains("agreement", "sanction", "transfer", "trade");
        var words = 0;
        for (var dossier : dossiers) {
            var path = "/dossiers/" + dossier.get("dossier").asString();
            assertThat(json(path).get("name")).isEqualTo(dossier.get("name"));
            for (var line : get(path + ".csv").body().split("\r\n", -1)) {
                words += line.contains("sha256:") ? 1 : 0;
            }
            assertThat(page(path))
                    .contains(
                            "#target",
                            dossier.get("kind").asString().equals("trade") ? "class=\"target\"" : "<circle ");
        }
        assertThat(words).isGreaterThan(8);
        assertThat(page("/dossiers")).contains("stalled", "Ostmark");
    }

    @Test
    void seesDossiersThatAreAddedWhileItRuns() throws IOException {
        var before = json("/dossiers").get("dossiers").size();
        addLines("late.jsonl", """
                {"headline": "Sanctions", "outlet": "Kesteria Times", "published": "2031-10-12T10:00:00Z", "text": "Lodania imposed sanctions on Ostmark in 2029."}
                """);

        assertThat(json("/dossiers").get("dossiers").size()).isEqualTo(before + 1);
    }

    @Test
    void showsHostileWordsAsWords() {
        var claim = get("/claims.json?q=guns&limit=500").body();
        var paths =
                new LinkedHashSet<>(List.of("/", "/actors", "/actors/NRL", "/pairs/NRL/OSM", "/dossiers", "/about"));
        JsonMapper.shared()
                .readTree(claim)
                .get("claims")
                .forEach(one -> paths.add("/claims/" + one.get("claim").asString()));
        json("/dossiers")
                .get("dossiers")
                .forEach(one -> paths.add("/dossiers/" + one.get("dossier").asString()));
        JsonMapper.shared()
                .readTree(page("/actors/NRL.json"))
                .get("did")
                .get("entries")
                .forEach(entry -> paths.add("/articles/" + entry.get("article").asString()));
        var all = new StringBuilder();
        for (var path : paths) {
            all.append(page(path));
            assertThat(page(path))
                    .as(path)
                    .doesNotContain("<script>", "<img", "<b>Ann", "\u202e", " style=", "javascript:")
                    .doesNotContainPattern(" on[a-z]+=\"");
        }
        assertThat(all).contains("&lt;img src=x onerror=alert(3)&gt; \uFFFDguns", "&lt;script&gt;alert(1)");
        assertThat(page("/actors")).contains("=cmd|'/C calc'!A0 &lt;b&gt;");
        assertThat(get("/actors.csv").body()).contains("\"'=cmd|'/C calc'!A0 <b>\"\"\"");
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(get("/actors/nobody").statusCode()).isEqualTo(404);
        assertThat(get("/actors/%3Cscript%3E").body()).doesNotContain("<script>");
        assertThat(get("/pairs/KST/nobody").statusCode()).isEqualTo(404);
        assertThat(get("/pairs/KST/Kesteria").statusCode()).isEqualTo(400);
        assertThat(get("/dossiers/d-nothing").statusCode()).isEqualTo(404);
        assertThat(get("/dossiers/x.json").headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void tellsTheFiguresOfThePapers() throws IOException {
        var paper = Files.readString(ROOT.resolve("docs").resolve("performance.md"));
        for (var figure : json("/about").get("figures")) {
            assertThat(paper).contains("| " + figure.get("reached").asString().replaceFirst(" %$", "") + " ");
        }
    }

    private static String cell(JsonNode cell) {
        return cell.get("from").asString() + ">" + cell.get("to").asString() + " "
                + cell.get("type").asString() + " " + cell.get("month").asString() + " "
                + cell.get("claims").asInt();
    }

    private static int found(String line) {
        return JsonMapper.shared()
                .readTree(get("/claims.json?limit=500&q=" + line).body())
                .get("claims")
                .size();
    }

    private static String page(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(page(path + ".json"));
    }

    /** The answer; where the desk finds that one asks too often, after the pause that it names. */
    private static HttpResponse<String> get(String path) {
        var request = HttpRequest.newBuilder(URI.create(desk.address() + path.replace("\"", "%22")))
                .build();
        try {
            while (true) {
                var answer = CLIENT.send(request, BodyHandlers.ofString(UTF_8));
                if (answer.statusCode() != TOO_OFTEN) {
                    return answer;
                }
                Thread.sleep(Duration.ofSeconds(
                        answer.headers().firstValueAsLong("Retry-After").orElseThrow()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    private static void addLines(String name, String lines) throws IOException {
        var file = Files.writeString(folder.resolve(name), lines);
        desk.ask(
                "add",
                "--actors",
                ROOT.resolve("examples").resolve("affair").resolve("actors.tsv").toString(),
                "--map",
                "title=headline,outlet=outlet,published=published,text=text",
                file.toString());
    }
}
