package org.onrecord.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.app.web.GuardedDesk.OURS;
import static org.onrecord.app.web.GuardedDesk.header;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.AffairLedger;
import org.onrecord.app.web.guard.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people decide over HTTP, on a real ledger of examples/affair. */
class CorrectionsPartTest {

    /** What is sent, the status of the answer, and what it says; CLAIM stands for the claim, LONG for too many words. */
    private static final String WRONG = """
            {} > 400 does is missing
            {"does": "delete"} > 400 is none of split, merge, dependence, stance, reliability, undo
            {"does": "split", "claim": "CLAIM", "assertions": [2]} > 400 why is missing
            {"does": "split", "claim": "CLAIM", "why": "x"} > 400 assertions is missing
            {"does": "split", "claim": "CLAIM", "assertions": [99], "why": "x"} > 404 no assertion 99 in claim
            {"does": "merge", "claim": "c-00", "other": "CLAIM", "why": "x"} > 404 no claim c-00; see 'onrecord claims'
            {"does": "dependence", "claim": "CLAIM", "later": 2, "earlier": 1, "why": "x"} > 400 say either none or copy
            {"does": "dependence", "claim": "CLAIM", "later": 1, "earlier": 1, "kind": "none", "why": "x"} > 422 both are of one article
            {"does": "stance", "claim": "CLAIM", "assertion": 1, "stance": "yells", "why": "x"} > 400 'yells' is none of
            {"does": "reliability", "source": "x", "grade": "G", "why": "x"} > 400 'G' is none of A, B
            {"does": "undo", "act": "a-00"} > 404 no act a-00
            {"does": "undo", "act": "a-00", "claims": 1} > 400 there is no field claims here
            {"does": "undo", "act": {"a": 1}} > 400 act must be a string
            {"does": "undo", "act": ["a-0", "a-1"]} > 400 act has several values
            [] > 400 one object of JSON
            { > 400 no JSON
            {"does": "undo", "act": "a-00", "why": "LONG"} > 400 more than 2000 characters
            {"does": "undo", "act": "a-00", "who": "Ann Lee"} > 403 you decide as The editor
            """;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Path ledger = Path.of("");
    private GuardedDesk desk;
    private String claim = "";

    @BeforeAll
    static void readTheAffair() {
        AffairLedger.make(shared.resolve("affair.db"));
    }

    @BeforeEach
    void open() throws Exception {
        ledger = Files.copy(shared.resolve("affair.db"), folder.resolve("affair.db"));
        desk = GuardedDesk.ofTokens(ledger);
        claim = Engines.claim(node(desk.get("/api/v1/claims?q=engines", editor())));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void splitsOffAndUndoes() throws Exception {
        var answer = post(Map.of("does", "split", "claim", claim, "assertions", List.of(10), "why", "another ship"));

        assertThat(answer.statusCode()).isEqualTo(201);
        var deed = node(answer);
        assertThat(deed.get("who").asString()).isEqualTo("The editor");
        assertThat(deed.get("why").asString()).isEqualTo("another ship");
        var act = deed.get("act").asString();
        assertThat(header(answer, "Location")).endsWith("/corrections#" + act);
        var other = deed.get("changes")
                .valueStream()
                .filter(change -> change.get("before").isNull())
                .map(change -> change.get("claim").asString())
                .findFirst()
                .orElseThrow();
        assertThat(desk.get("/claims/" + other, editor()).statusCode()).isEqualTo(200);

        var undone = post(Map.of("does", "undo", "act", act.substring(0, 8)));
        assertThat(undone.statusCode()).isEqualTo(201);
        assertThat(origins()).isEqualTo("3 1");
        assertThat(post(Map.of("does", "undo", "act", act)).statusCode())
                .as("undone already")
                .isEqualTo(409);
    }

    @Test
    void mergesTwoClaims() throws Exception {
        var other = node(desk.get("/api/v1/claims?q=harvesters", editor()))
                .get("claims")
                .get(0)
                .get("claim")
                .asString();
        assertThat(post(Map.of("does", "merge", "claim", claim, "other", other, "why", "one thing"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(node(desk.get("/api/v1/claims/" + other, editor()))
                        .get("claim")
                        .asString())
                .as("its id leads on")
                .isEqualTo(claim);
        assertThat(post(Map.of("does", "merge", "claim", claim, "other", claim, "why", "x"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void tiesSetsRightAndGrades() throws Exception {
        var denial = number("denied");
        assertThat(post(Map.of(
                                "does",
                                "stance",
                                "claim",
                                claim,
                                "assertion",
                                denial,
                                "stance",
                                "asserts",
                                "why",
                                "irony"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(origins()).as("she speaks for it, and is said to deny it").isEqualTo("4 1");

        var doubt = number("doubted, hedged");
        var tie = post(Map.of(
                "does",
                "dependence",
                "claim",
                claim,
                "later",
                doubt,
                "earlier",
                denial,
                "kind",
                "release",
                "why",
                "told so"));
        assertThat(node(tie).get("words").asString()).contains("leans on", "the same release");
        tie = post(Map.of(
                "does",
                "dependence",
                "claim",
                claim,
                "later",
                doubt,
                "earlier",
                denial,
                "kind",
                "none",
                "why",
                "not so"));
        assertThat(node(tie).get("words").asString()).contains("does not lean on");

        var grade = post(Map.of("does", "reliability", "source", "Northern Wire", "grade", "B", "why", "checked"));
        assertThat(node(grade).get("words").asString()).isEqualTo("graded northern wire B");
    }

    @Test
    void setsRightByTheFormsOfTheClaimsPage() throws Exception {
        var session = desk.logIn(Role.EDITOR);
        var page = desk.get("/claims/" + claim, session).body();
        assertThat(page)
                .contains("<summary>Correct this</summary>", "action=\"/corrections\"", "name=\"why\" required")
                .doesNotContain("style=", "onclick", "<script>");
        var entries = Pattern.compile("name=\"assertions\" value=\"(e-[0-9a-f]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(entries).hasSizeGreaterThan(9);
        var last = entries.getLast();
        var first = entries.getFirst();
        var source = page.replaceAll("(?s).*name=\"source\">\\s*<option value=\"([^\"]+)\".*", "$1");

        var forms = List.of(
                List.of("does", "reliability", "source", source, "grade", "E"),
                List.of(
                        "does",
                        "dependence",
                        "claim",
                        claim,
                        "later",
                        entries.get(4),
                        "earlier",
                        first,
                        "kind",
                        "copy"),
                List.of(
                        "does",
                        "stance",
                        "claim",
                        claim,
                        "assertion",
                        first,
                        "stance",
                        "denies",
                        "polarity",
                        "",
                        "certainty",
                        "certain"),
                List.of("does", "split", "claim", claim, "assertions", last, "assertions", entries.get(8)));
        for (var form : forms) {
            var fields = new ArrayList<>(form);
            fields.addAll(List.of("page", claim, "why", "<b>I was there</b>"));
            var answer = desk.form("/corrections", fields, session, OURS);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
            assertThat(header(answer, "Location")).endsWith("/claims/" + claim + "#decisions");
        }
        var after = desk.get("/claims/" + claim, session).body();
        assertThat(after).contains("Decided by people", "split 2 assertions off", "The editor: &lt;b&gt;I was there");

        var acts = Pattern.compile("name=\"act\" value=\"(a-[0-9a-f]+)\"")
                .matcher(after)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(acts).hasSize(4);
        for (var act : acts) {
            assertThat(desk.form("/corrections", List.of("does", "undo", "act", act, "page", claim), session, OURS)
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(origins()).isEqualTo("3 1");
        assertThat(desk.get("/claims/" + claim, session).body())
                .contains("(undone)")
                .doesNotContain("name=\"act\"");
    }

    @Test
    void leadsToTheListWhereTheClaimIsGone() throws Exception {
        var session = desk.logIn(Role.EDITOR);
        var answer = desk.form(
                "/corrections",
                List.of("does", "reliability", "source", "x", "grade", "A", "why", "y", "page", "c-00"),
                session,
                OURS);
        assertThat(header(answer, "Location")).endsWith("/corrections");
    }

    @Test
    void listsWhatWasDecided() throws Exception {
        assertThat(desk.get("/corrections", editor()).body()).contains("Nobody has decided anything");
        var act = node(post(Map.of("does", "reliability", "source", "Northern Wire", "grade", "B", "why", "=1+1")))
                .get("act")
                .asString();
        post(Map.of("does", "undo", "act", act));

        var session = desk.logIn(Role.EDITOR);
        assertThat(desk.get("/corrections", session).body())
                .contains("graded northern wire B", "The editor", act, "undid " + act);
        var list = node(desk.get("/api/v1/corrections", editor())).get("corrections");
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.get(1).get("act").asString()).isEqualTo(act);
        assertThat(list.get(1).get("holds").asBoolean()).isFalse();
        assertThat(list.get(1).get("undone_by").asString())
                .isEqualTo(list.get(0).get("act").asString());
        assertThat(desk.get("/corrections.csv", session).body())
                .startsWith("act,at,who,why,what,undone_by,claims\r\n")
                .contains(",The editor,'=1+1,graded northern wire B,a-");
        assertThat(node(desk.get("/corrections.json?limit=1", session))
                        .get("corrections")
                        .size())
                .isEqualTo(1);
        assertThat(node(desk.get("/corrections.json?claim=" + claim, session))
                        .get("corrections")
                        .size())
                .isEqualTo(2);
        assertThat(desk.get("/corrections.json?claim=c-00", session).statusCode())
                .isEqualTo(404);
    }

    @Test
    void survivesAddingAgain() throws Exception {
        post(Map.of("does", "stance", "claim", claim, "assertion", "1", "stance", "denies", "why", "irony"));
        var before = origins();
        desk.close();
        AffairLedger.make(ledger);
        assertThat(AffairLedger.ask(ledger, "verify")).contains("1 acts of people");
        desk = GuardedDesk.ofTokens(ledger);
        assertThat(origins()).isEqualTo(before).isNotEqualTo("3 1");
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        for (var line : WRONG.lines().toList()) {
            var sent = line.substring(0, line.indexOf(" > "))
                    .replace("CLAIM", claim)
                    .replace("LONG", "x".repeat(2001));
            var expected = line.substring(line.indexOf(" > ") + 3).split(" ", 2);
            var answer = desk.json("/api/v1/corrections", sent, editor());
            assertThat(answer.statusCode()).as("%s: %s", line, answer.body()).isEqualTo(Integer.parseInt(expected[0]));
            assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
            assertThat(node(answer).get("detail").asString()).contains(expected[1]);
        }
        assertThat(desk.form("/api/v1/corrections", List.of("does", "undo"), editor())
                        .statusCode())
                .isEqualTo(415);
        assertThat(node(desk.get("/api/v1/corrections", editor()))
                        .get("corrections")
                        .size())
                .isZero();
    }

    @Test
    void letsOnlyEditorsDecide() throws Exception {
        var body = JsonMapper.shared()
                .writeValueAsString(Map.of("does", "reliability", "source", "x", "grade", "A", "why", "y"));
        assertThat(desk.json("/api/v1/corrections", body, desk.bearer(Role.READER))
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.json("/api/v1/corrections", body).statusCode()).isEqualTo(401);
        var reader = desk.logIn(Role.READER);
        assertThat(desk.get("/claims/" + claim, reader).body()).doesNotContain("Correct this");
        var editor = desk.logIn(Role.EDITOR);
        var fields = List.of("does", "reliability", "source", "x", "grade", "A", "why", "y");
        assertThat(desk.form("/corrections", fields, reader, OURS).statusCode()).isEqualTo(403);
        assertThat(desk.form("/corrections", fields, editor, "Sec-Fetch-Site: cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.form("/corrections", fields, OURS).statusCode())
                .as("logged out")
                .isEqualTo(303);
        assertThat(node(desk.get("/api/v1/corrections", editor()))
                        .get("corrections")
                        .size())
                .isZero();
        assertThat(desk.get("/claims/" + claim + "?as-of=2031-06-06", editor).body())
                .doesNotContain("Correct this");
    }

    private String editor() {
        return desk.bearer(Role.EDITOR);
    }

    private HttpResponse<String> post(Map<String, Object> fields) throws IOException, InterruptedException {
        return desk.json("/api/v1/corrections", JsonMapper.shared().writeValueAsString(fields), editor());
    }

    private String origins() throws Exception {
        var counts = node(desk.get("/api/v1/claims/" + claim, editor())).get("origins");
        return counts.get("for").asInt() + " " + counts.get("against").asInt();
    }

    /** The number of the first report that has this part. */
    private String number(String part) throws Exception {
        var page = desk.get("/claims/" + claim, editor()).body();
        var found = Pattern.compile("(?s)<li id=\"v(\\d+)\"[^>]*>\\s*<p><time>[^<]*</time> <b>" + part)
                .matcher(page);
        assertThat(found.find()).as(part).isTrue();
        return found.group(1);
    }

    private static JsonNode node(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body().getBytes(UTF_8));
    }
}
