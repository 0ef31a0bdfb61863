package org.onrecord.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.app.web.DeskServer;
import org.onrecord.app.web.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk over a ledger made from examples/affair, listening at a port of its own. */
final class AffairDesk implements AutoCloseable {

    private static final Path AFFAIR = Path.of(System.getProperty("onrecord.root"), "examples", "affair");

    private final String ledger;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final DeskServer server;

    AffairDesk(Path folder) {
        this.ledger = folder.resolve("affair.db").toString();
        ask(
                "add",
                "--actors",
                AFFAIR.resolve("actors.tsv").toString(),
                AFFAIR.resolve("articles").toString());
        this.server = DeskServer.start(
                new Settings(ledger, "127.0.0.1", 0, "test"), Clock.systemUTC(), new PrintStream(errors, true, UTF_8));
    }

    /** Its address, without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** What went wrong inside; blank where nothing did. */
    String errors() {
        return errors.toString(UTF_8);
    }

    /** The claim that most is told of. */
    String greatestClaim() {
        return ask("claims", "--format", "json", "--limit", "100")
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .max((one, other) -> Integer.compare(origins(one), origins(other)))
                .orElseThrow()
                .get("claim")
                .asString();
    }

    /** The dossier that began first. */
    String firstDossier() {
        var first = ask("dossier", "--format", "json").lines().findFirst().orElseThrow();
        return JsonMapper.shared().readTree(first).get("dossier").asString();
    }

    private static int origins(JsonNode claim) {
        return claim.get("origins").valueStream().mapToInt(JsonNode::asInt).sum();
    }

    /** What a command says about the same ledger; it must succeed. */
    String ask(String command, String... arguments) {
        var words = new ArrayList<>(List.of(command, "--db", ledger));
        words.addAll(List.of(arguments));
        var output = new ByteArrayOutputStream();
        var complaints = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                output,
                new PrintStream(complaints, true, UTF_8),
                Map.of("COLUMNS", "120"),
                Optional.empty());
        int code = Onrecord.commandLine(surroundings).execute(words.toArray(String[]::new));
        assertThat(code).as("%s: %s", words, complaints.toString(UTF_8)).isZero();
        return output.toString(UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
