package org.onrecord.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Corrections and watches on the real command line, with the real network, a real ledger and a real web server. */
class ActsAndWatchesTest {

    private static final String SUPPLIED = "Norland has supplied Ostmark with grain, Ann Lee told reporters.\n";
    private static final String ALSO = "Norland has supplied Ostmark with grain, Tom Ek told reporters.\n";
    private static final String DENIED = "Eva Ros denied that Norland has supplied Ostmark with grain.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2031-07-01T08:00:00Z");
    private int answer = 204;

    private record Received(String key, String signature, String body) {}

    @BeforeEach
    void addNews() throws IOException {
        add("a.txt", "Norland Post", SUPPLIED);
        add("b.txt", "Ostmark Times", ALSO);
    }

    @Test
    void correctsAndUndoes() {
        var claim = json("claims", "grain").get("claim").asString();
        assertThat(origins(claim)).isEqualTo("2 0");

        var deed = json("correct", "split", claim.substring(0, 12), "2", "--why", "another lot", "--who", "Ann Lee");
        assertThat(deed.get("who").asString()).isEqualTo("Ann Lee");
        assertThat(deed.get("what").get("does").asString()).isEqualTo("split");
        assertThat(deed.get("changes").size()).isEqualTo(2);
        assertThat(origins(claim)).isEqualTo("1 0");
        assertThat(printed("claim", claim))
                .contains(
                        "Decided by people\n",
                        "split 1 assertion off from " + claim.substring(0, 10),
                        "Ann Lee: another lot");
        assertThat(printed("correct", "list")).contains("split 1 assertion off").contains("Ann Lee: another lot");
        var other = deed.get("changes").get(1).get("claim").asString();
        assertThat(printed("claim", other)).contains("put here by people; linking has it in " + claim.substring(0, 10));
        assertThat(json("claim", other).get("machine").get(0).get("claim").asString())
                .isEqualTo(claim);
        assertThat(printed("correct", "undo", deed.get("act").asString().substring(0, 8)))
                .contains("undid a-")
                .contains("not there any more");
        assertThat(origins(claim)).isEqualTo("2 0");

        assertThat(run("correct", "stance", claim, "1", "denies", "--why", "ironic"))
                .isZero();
        assertThat(origins(claim)).isEqualTo("1 1");
        assertThat(printed("claim", claim)).contains("set right by people,");
        assertThat(run("correct", "dependence", claim, "2", "1", "--kind", "wire", "--why", "both by the wire"))
                .isZero();
        assertThat(run("correct", "reliability", "Ann Lee", "B", "--why", "knows the port"))
                .isZero();
        assertThat(printed("grade")).isEqualTo("B  ann lee\n");
        assertThat(run("correct", "merge", claim, other, "--why", "one")).isEqualTo(Onrecord.FAILED);
        assertThat(printed("correct", "list", "--claim", claim).lines()).hasSize(20);
        assertThat(run("verify")).isZero();
        assertThat(text(output)).contains("3 acts of people");
    }

    @Test
    void saysInOneLineWhatIsWrong() {
        var claim = json("claims", "grain").get("claim").asString();
        var mistyped = List.of(
                List.of("nothing to correct given", "correct"),
                List.of("missing WHY", "correct", "split", claim, "2"),
                List.of("no claim is named; see 'onrecord claims'", "correct", "split", "", "1", "--why", "x"),
                List.of("say either --none or --kind", "correct", "dependence", claim, "2", "1", "--why", "x"),
                List.of(
                        "'yells' is none of asserts, confirms, denies, doubts, ",
                        "correct",
                        "stance",
                        claim,
                        "2",
                        "yells",
                        "--why",
                        "x"),
                List.of("is no address of the web", "watch", "add", "W", "--webhook", "file:///etc/passwd"),
                List.of(
                        "'noise' is none of new_claim, new_origin, denial, moved",
                        "watch",
                        "add",
                        "W",
                        "--on",
                        "noise"));
        var notThere = List.of(
                List.of("no assertion 9 in claim", "correct", "split", claim, "9", "--why", "x"),
                List.of("no claim c-00; see", "correct", "merge", "c-00", claim, "--why", "x"),
                List.of("no claim c-00; see", "claim", "c-00"),
                List.of("no act a-00; see", "correct", "undo", "a-00"),
                List.of("no dossier d-00; see", "dossier", "d-00"),
                List.of("no watch none; see", "watch", "events", "none"));
        mistyped.forEach(one -> assertSays(one, Onrecord.WRONG_USAGE));
        notThere.forEach(one -> assertSays(one, Onrecord.FAILED));
    }

    private void assertSays(List<String> one, int code) {
        errors.reset();
        assertThat(run(one.subList(1, one.size()).toArray(String[]::new)))
                .as(one.toString())
                .isEqualTo(code);
        assertThat(text(errors))
                .startsWith("onrecord: ")
                .contains(one.getFirst())
                .hasLineCount(1);
    }

    @Test
    void tellsOfWhatAWatchTells() {
        run("watch", "add", "All");
        run("watch", "add", "Some", "--on", "moved,denial");
        assertThat(printed("watch", "list")).contains("all claims · on all\n", "all claims · on denial, moved\n");
    }

    @Test
    void deliversSignedAndAgainUntilItArrives() throws Exception {
        var server = serve();
        try {
            var hook = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
            var made = json("watch", "add", "Grain", "grain", "--from", "Norland", "--on", "denial", "--webhook", hook);
            add("c.txt", "Kesteria Daily", DENIED);
            assertThat(printed("watch", "events", "Grain")).contains("denied by Eva Ros", "2 for, 1 against");

            assertThat(run("watch", "deliver")).isEqualTo(Onrecord.SOME_SKIPPED);
            assertThat(text(output))
                    .startsWith("0 delivered, 0 to be tried again, 1 given up\n")
                    .contains("not of the public internet");
            assertThat(received).isEmpty();
            answer = 503;
            assertThat(run("watch", "deliver", "--allow-private", "--retry-dead"))
                    .isEqualTo(Onrecord.SOME_SKIPPED);
            assertThat(text(output)).isEqualTo("0 delivered, 1 to be tried again, 0 given up\n");
            answer = 204;
            assertThat(printed("watch", "deliver", "--allow-private"))
                    .as("its pause is not over")
                    .startsWith("0 delivered, 0 to be tried again");
            now = now.plusSeconds(10);
            assertThat(printed("watch", "deliver", "--allow-private")).startsWith("1 delivered, 0 to be");
            assertThat(printed("watch", "deliver", "--allow-private")).startsWith("0 delivered, 0 to be");

            assertThat(received).hasSize(2);
            var last = received.getLast();
            assertThat(last.key()).isEqualTo(received.getFirst().key()).startsWith("n-");
            assertThat(last.body()).isEqualTo(received.getFirst().body());
            var body = JsonMapper.shared().readTree(last.body());
            assertThat(body.get("kind").asString()).isEqualTo("denial");
            assertThat(body.get("origin").asString()).isEqualTo("Eva Ros");
            assertThat(body.get("after").get("against").asInt()).isEqualTo(1);
            assertThat(last.signature()).isEqualTo(signature(made.get("secret").asString(), last.body()));
            assertThat(printed("watch", "list")).contains("Grain").doesNotContain("given up");
            assertThat(run("watch", "remove", "Grain")).isZero();
            assertThat(printed("watch", "list")).startsWith("no watches");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void givesUpWhatNobodyWants() throws Exception {
        var server = serve();
        try {
            answer = 410;
            var hook = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
            assertThat(run("watch", "add", "All", "--webhook", hook)).isZero();
            assertThat(text(output)).contains("signed with this secret");
            add("c.txt", "Kesteria Daily", DENIED);
            run("watch", "deliver", "--allow-private");
            assertThat(text(output)).contains("given up: n-", "after 1 attempt: 127.0.0.1 answered 410");
            assertThat(printed("watch", "list")).contains("given up: n-");
        } finally {
            server.stop(0);
        }
    }

    private String signature(String secret, String body) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        var code = mac.doFinal((now.getEpochSecond() + "." + body).getBytes(UTF_8));
        return "t=" + now.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(code);
    }

    private HttpServer serve() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", this::take);
        server.start();
        return server;
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("X-Onrecord-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private String origins(String claim) {
        var counts = json("claim", claim).get("origins");
        return counts.get("for").asInt() + " " + counts.get("against").asInt();
    }

    private void add(String name, String outlet, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text).toString();
        assertThat(run("add", "--outlet", outlet, "--published", "2031-06-20T10:00:00Z", file))
                .isZero();
    }

    private JsonNode json(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        return JsonMapper.shared().readTree(printed(all.toArray(String[]::new)));
    }

    private String printed(String... arguments) {
        run(arguments);
        return text(output);
    }

    private int run(String... arguments) {
        output.reset();
        var all = new ArrayList<>(List.of(arguments));
        if (arguments.length > 1) {
            all.addAll(List.of("--db", folder.resolve("onrecord.db").toString()));
        }
        if (arguments.length == 1 && !arguments[0].equals("correct")) {
            all.addAll(1, List.of("--db", folder.resolve("onrecord.db").toString()));
        }
        var surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                output,
                new PrintStream(errors, true, UTF_8),
                Map.of("COLUMNS", "160", "ONRECORD_WHO", "desk"),
                Optional.empty(),
                Clock.fixed(now, ZoneOffset.UTC));
        return Onrecord.commandLine(surroundings).execute(all.toArray(String[]::new));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8);
    }
}
