package org.onrecord.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.app.web.GuardedDesk.OURS;
import static org.onrecord.app.web.GuardedDesk.cookie;
import static org.onrecord.app.web.GuardedDesk.header;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.app.web.guard.Role;

/** Who may do what at a desk that listens, asked over HTTP. */
class GuardPartTest {

    private static final String UNDO = "{\"does\": \"undo\", \"act\": \"a-00\"}";

    @TempDir
    private Path folder;

    @Test
    void letsTheUserOfThisMachineDoEverything() throws Exception {
        try (var desk = GuardedDesk.ofMachine(ledger())) {
            assertThat(desk.get("/claims").statusCode()).isEqualTo(200);
            assertThat(desk.json("/api/v1/corrections", UNDO).statusCode()).isEqualTo(404);
            assertThat(header(desk.get("/login"), "Location")).endsWith("/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void answersToTheNamesOfThisMachine(String name) throws Exception {
        try (var desk = GuardedDesk.ofMachine(ledger())) {
            assertThat(desk.raw("Host: " + name + ":" + desk.port())).isEqualTo(200);
        }
    }

    @Test
    void refusesNamesThatOthersMadeLeadHere() throws Exception {
        try (var desk = GuardedDesk.ofMachine(ledger())) {
            int port = desk.port();
            for (var host : List.of(
                    "evil.example:" + port, "127.0.0.1", "127.0.0.1.evil.example:" + port, "10.0.0.1:" + port)) {
                assertThat(desk.raw("Host: " + host)).as(host).isEqualTo(421);
            }
            assertThat(desk.raw("X-Host: localhost")).as("no Host").isEqualTo(400);
        }
    }

    @Test
    void isNotOpenedToOthersWithoutTokens() {
        assertThatThrownBy(() -> DeskServer.start(
                        new Settings(ledger().toString(), "0.0.0.0", 0, "0.0"), Clock.systemUTC(), System.err))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "others can reach the desk at 0.0.0.0; give --tokens FILE, with a line for each from 'onrecord token'");
    }

    @Test
    void showsTheOthersWhereToLogIn() throws Exception {
        try (var desk = GuardedDesk.ofTokens(ledger())) {
            var page = desk.get("/claims?q=grain", "Accept: text/html");
            assertThat(page.statusCode()).isEqualTo(303);
            assertThat(header(page, "Location")).endsWith("/login?next=%2Fclaims%3Fq%3Dgrain");
            assertThat(desk.get("/login").body())
                    .contains("<form", "name=\"token\"")
                    .doesNotContain("style=");

            for (var path : List.of("/api/v1/claims", "/claims.json", "/claims.csv")) {
                var answer = desk.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(401);
                assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer realm=\"onrecord\"");
                assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
            }
            var asset = desk.get("/login").body().replaceAll("(?s).*href=\"(/assets/[^\"]+)\".*", "$1");
            assertThat(desk.get(asset).statusCode()).as(asset).isEqualTo(200);
            assertThat(desk.get("/healthz").statusCode()).isNotIn(303, 401);
            assertThat(desk.get("/assetsx").statusCode()).isEqualTo(303);
            assertThat(desk.get("/assets/../claims").statusCode()).isIn(303, 400, 404);
        }
    }

    @Test
    void knowsProgramsByTheirTokens() throws Exception {
        try (var desk = GuardedDesk.ofTokens(ledger())) {
            assertThat(desk.get("/api/v1/claims", desk.bearer(Role.READER)).statusCode())
                    .isEqualTo(200);
            assertThat(desk.get("/api/v1/claims", "authorization: bearer " + desk.token(Role.READER))
                            .statusCode())
                    .isEqualTo(200);
            var wrong = desk.get("/api/v1/claims", "Authorization: Bearer onrecord_guessed");
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(header(wrong, "WWW-Authenticate")).contains("error=\"invalid_token\"");
            assertThat(desk.get("/api/v1/claims", "Authorization: Basic YTpi").statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void keepsEachToTheirRole() throws Exception {
        try (var desk = GuardedDesk.ofTokens(ledger())) {
            var reader = desk.json("/api/v1/corrections", UNDO, desk.bearer(Role.READER));
            assertThat(reader.statusCode()).isEqualTo(403);
            assertThat(reader.body()).contains("needs the role editor", "The reader has the role reader");
            assertThat(desk.json("/api/v1/corrections", UNDO, desk.bearer(Role.EDITOR))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(desk.get("/admin", desk.bearer(Role.EDITOR)).statusCode())
                    .isEqualTo(403);
            assertThat(desk.get("/admin", desk.bearer(Role.ADMIN)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void logsABrowserInAndOut() throws Exception {
        try (var desk = GuardedDesk.ofTokens(ledger())) {
            var fields = List.of("token", desk.token(Role.READER), "next", "/claims?q=grain");
            var answer = desk.form("/login", fields, OURS);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "Location")).endsWith("/claims?q=grain");
            assertThat(cookie(answer))
                    .matches("onrecord_session=[\\w-]{43}; .*")
                    .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=43200")
                    .doesNotContain("Secure", desk.token(Role.READER));

            var session = "Cookie: " + cookie(answer).replaceFirst(";.*", "");
            assertThat(desk.get("/claims", session).body()).contains("The reader", "Log out");
            assertThat(desk.form("/corrections", List.of("does", "undo", "act", "a-00"), session, OURS)
                            .statusCode())
                    .isEqualTo(403);

            var out = desk.form("/logout", List.of(), session, OURS);
            assertThat(out.statusCode()).isEqualTo(303);
            assertThat(cookie(out)).contains("onrecord_session=;", "Expires=Thu, 01 Jan 1970");
            assertThat(desk.get("/claims", session).statusCode())
                    .as("its session has ended")
                    .isEqualTo(303);
        }
    }

    @Test
    void endsASessionAfterTwelveHours() throws Exception {
        try (var desk = GuardedDesk.ofTokens(ledger())) {
            var session = desk.logIn(Role.READER);
            desk.wait(Duration.ofHours(11));
            assertThat(desk.get("/claims", session).statusCode()).isEqualTo(200);
            desk.wait(Duration.ofHours(1));
            assertThat(desk.get("/claims", session).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void leadsNowhereElseAfterLoggingIn() throws Exception {
        try (var desk = GuardedDesk.ofTokens(ledger())) {
            for (var next : List.of("https://evil.example/", "//evil.example/", "/\\evil.example/", "/a\r\nX: y")) {
                var answer = desk.form("/login", List.of("token", desk.token(Role.READER), "next", next), OURS);
                assertThat(header(answer, "Location")).as(next).matches("(http://127.0.0.1:\\d+)?/");
            }
        }
    }

    @Test
    void sendsTheCookieOverTlsAloneWhereAProxyGivesIt() throws Exception {
        var url = Optional.of(URI.create("https://desk.example"));
        try (var desk = GuardedDesk.ofTokens(ledger(), "127.0.0.1", url)) {
            assertThat(cookie(desk.form("/login", List.of("token", desk.token(Role.READER)), OURS)))
                    .contains("Secure");
            assertThat(desk.raw("Host: desk.example", desk.bearer(Role.READER))).isEqualTo(200);
            assertThat(desk.raw("Host: evil.example", desk.bearer(Role.READER))).isEqualTo(421);
            var session = desk.logIn(Role.EDITOR);
            var undo = List.of("does", "undo", "act", "a-00");
            assertThat(desk.form("/corrections", undo, session, "Origin: https://desk.example")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void answersToAnyNameWhereItIsOpenToOthers() throws Exception {
        try (var desk = GuardedDesk.ofTokens(ledger(), "0.0.0.0", Optional.empty())) {
            assertThat(desk.raw("Host: desk.example:7373", desk.bearer(Role.READER)))
                    .isEqualTo(200);
            assertThat(desk.raw("Host: desk.example:7373")).isEqualTo(303);
        }
    }

    @Test
    void refusesWhatOtherSitesSend() throws Exception {
        var undo = List.of("does", "undo", "act", "a-00");
        try (var desk = GuardedDesk.ofTokens(ledger())) {
            var session = desk.logIn(Role.EDITOR);
            var origin = "Origin: http://127.0.0.1:" + desk.port();
            for (var header : List.of(OURS, "Sec-Fetch-Site: none", origin)) {
                assertThat(desk.form("/corrections", undo, session, header).statusCode())
                        .as(header)
                        .isEqualTo(404);
            }
            for (var header : List.of(
                    "Sec-Fetch-Site: cross-site",
                    "Sec-Fetch-Site: same-site",
                    "Origin: https://evil.example",
                    "Origin: http://127.0.0.1:1",
                    "Origin: null",
                    "X-None: none")) {
                assertThat(desk.form("/corrections", undo, session, header).statusCode())
                        .as(header)
                        .isEqualTo(403);
                assertThat(desk.json("/api/v1/corrections", UNDO, session, header)
                                .statusCode())
                        .as(header)
                        .isEqualTo(403);
                assertThat(desk.form("/login", List.of("token", "x"), header).statusCode())
                        .as(header)
                        .isEqualTo(403);
            }
            assertThat(desk.form("/corrections", undo, session, "Sec-Fetch-Site: cross-site", origin)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.json("/api/v1/corrections", UNDO, desk.bearer(Role.EDITOR), "Sec-Fetch-Site: cross-site")
                            .statusCode())
                    .as("who has a token needs no browser")
                    .isEqualTo(404);
        }
    }

    @Test
    void refusesWhatOtherSitesSendToThisMachine() throws Exception {
        var undo = List.of("does", "undo", "act", "a-00");
        try (var desk = GuardedDesk.ofMachine(ledger())) {
            assertThat(desk.form("/corrections", undo, OURS).statusCode()).isEqualTo(404);
            assertThat(desk.form("/corrections", undo).statusCode())
                    .as("a form from nowhere")
                    .isEqualTo(403);
            assertThat(desk.form("/corrections", undo, "Origin: https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.json("/api/v1/corrections", UNDO, "Sec-Fetch-Site: cross-site")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.json("/api/v1/corrections", UNDO).statusCode())
                    .as("a program")
                    .isEqualTo(404);
        }
    }

    @Test
    void letsNobodyGuessTokens() throws Exception {
        try (var desk = GuardedDesk.ofTokens(ledger())) {
            var session = desk.logIn(Role.READER);
            for (int i = 0; i < 4; i++) {
                assertThat(desk.form("/login", List.of("token", "guess " + i), OURS)
                                .statusCode())
                        .isEqualTo(401);
            }
            assertThat(desk.get("/api/v1/claims", "Authorization: Bearer guess").statusCode())
                    .isEqualTo(401);

            var sixth = desk.form("/login", List.of("token", "guess 6"), OURS);
            assertThat(sixth.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(header(sixth, "Retry-After"))).isBetween(1, 12);
            assertThat(desk.get("/api/v1/claims", "Authorization: Bearer guess").statusCode())
                    .isEqualTo(429);
            assertThat(desk.get("/claims", session).statusCode())
                    .as("who is in stays in")
                    .isEqualTo(200);
            for (int i = 0; i < 60; i++) {
                desk.form("/login", List.of("token", "guess"), OURS);
            }
            assertThat(cookie(desk.form("/login", List.of("token", desk.token(Role.READER)), OURS)))
                    .as("the right token of the same address")
                    .contains("onrecord_session=");
            assertThat(desk.get("/api/v1/claims", desk.bearer(Role.READER)).statusCode())
                    .isEqualTo(200);
            assertThat(desk.errors()).contains("not known").doesNotContain("guess");
        }
    }

    @Test
    void letsNobodyWriteTooOften() throws Exception {
        try (var desk = GuardedDesk.ofTokens(ledger())) {
            int tries = 0;
            var answer = desk.json("/api/v1/corrections", UNDO, desk.bearer(Role.EDITOR));
            while (answer.statusCode() == 404 && tries++ < 1000) {
                answer = desk.json("/api/v1/corrections", UNDO, desk.bearer(Role.EDITOR));
            }
            assertThat(tries).isGreaterThanOrEqualTo(49);
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(header(answer, "Retry-After")).isEqualTo("1");
            assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
            assertThat(desk.json("/api/v1/corrections", UNDO, desk.bearer(Role.ADMIN))
                            .statusCode())
                    .as("another writes on")
                    .isEqualTo(404);
            assertThat(desk.get("/claims", desk.bearer(Role.EDITOR)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void takesNoBodyThatIsTooLarge() throws Exception {
        try (var desk = GuardedDesk.ofMachine(ledger())) {
            var answer = desk.json("/api/v1/corrections", "\"" + "x".repeat(5_100_000) + "\"");
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    private Path ledger() {
        return folder.resolve("onrecord.db");
    }
}
