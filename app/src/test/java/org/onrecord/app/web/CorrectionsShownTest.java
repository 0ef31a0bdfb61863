package org.onrecord.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.AffairLedger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where it shows what people decided, over a real ledger of examples/affair. */
class CorrectionsShownTest {

    @SuppressWarnings("NullAway.Init") // set before each test
    private ApiDesk desk;

    private String claim = "";

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new ApiDesk(folder);
        claim = Engines.claim(desk.json("/api/v1/claims?q=engines"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void namesAndLinksWhatEachDecisionIsAbout() {
        var split = post(Map.of("does", "split", "claim", claim, "assertions", List.of(10), "why", "another ship"));
        var own = split.get("changes")
                .valueStream()
                .map(change -> change.get("claim").asString())
                .filter(id -> !id.equals(claim))
                .findFirst()
                .orElseThrow();
        post(Map.of("does", "stance", "claim", claim, "assertion", 1, "stance", "denies", "why", "irony"));
        post(Map.of("does", "dependence", "claim", claim, "later", 5, "earlier", 1, "kind", "none", "why", "own man"));
        post(Map.of("does", "reliability", "source", "Northern Wire", "grade", "B", "why", "checked"));
        post(Map.of("does", "undo", "act", split.get("act").asString()));

        var page = desk.get("/corrections").body();
        assertThat(page)
                .contains("<a href=\"/claims/" + claim + "\">Kesteria → Ostmark ")
                .contains("<a href=\"/claims/" + own + "\">")
                .contains("<a href=\"/actors/northern%20wire\">northern wire</a>")
                .containsPattern("<a href=\"/articles/sha256:[0-9a-f]{64}\\?begin=\\d+&amp;end=\\d+#target\">[^<]+</a>")
                .containsPattern("<a href=\"/articles/sha256:[0-9a-f]{64}\">[^<]+</a>");
        var list = desk.json("/api/v1/corrections").get("corrections");
        var undoing = list.get(0);
        assertThat(undoing.get("claims").get(0).get("claim").asString()).isEqualTo(claim);
        assertThat(undoing.get("reports").get(0).get("span").size()).isEqualTo(2);
        assertThat(list.get(1).get("source").asString()).isEqualTo("northern wire");
        assertThat(list.get(2).get("reports").size()).isEqualTo(2);
        var printed = AffairLedger.ask(desk.ledger(), "correct", "list");
        assertThat(printed).contains("\n      " + claim.substring(0, 10) + "  Kesteria → Ostmark ", "\n      sha256:");
    }

    @Test
    void showsInTheArticleWhatPeopleSetRight() {
        var number = desk.get("/claims/" + claim)
                .body()
                .replaceAll("(?s).*<li id=\"v(\\d+)\"[^>]*>\\s*<p><time>[^<]*</time> <b>denied.*", "$1");
        post(Map.of("does", "stance", "claim", claim, "assertion", number, "stance", "confirms", "why", "irony"));
        var restated = desk.json("/api/v1/corrections")
                .get("corrections")
                .get(0)
                .get("reports")
                .get(0);
        var table = desk.get("/articles/" + restated.get("article").asString() + ".csv")
                .body();
        var place = restated.get("span").get(0).asInt() + ","
                + restated.get("span").get(1).asInt();
        assertThat(table.lines().filter(line -> line.startsWith(claim) && line.endsWith("," + place)))
                .singleElement()
                .asString()
                .contains(",CONFIRM,");
    }

    private JsonNode post(Map<String, Object> fields) {
        var answer = desk.send(desk.request("/api/v1/corrections")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(fields)))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body());
    }
}
