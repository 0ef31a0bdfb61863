package org.onrecord.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.store.PostgresServer;
import tools.jackson.databind.json.JsonMapper;

/** A ledger of examples/affair in SQLite and one on a real PostgreSQL server give the same answers, word for word. */
class AffairOnBothTest {

    private static final Path AFFAIR = Path.of(System.getProperty("onrecord.root"), "examples", "affair");

    /** What is asked besides each claim and each dossier. */
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("claims"),
            List.of("claims", "--format", "json", "--limit", "100"),
            List.of("claims", "shells"),
            List.of("claims", "--denied"),
            List.of("claims", "--type", "AID", "--as-of", "2031-05-09"),
            List.of("dossier"),
            List.of("stats", "--format", "json"),
            List.of("export", "--format", "jsonl"),
            List.of("export", "--format", "csv"),
            List.of("verify"));

    @TempDir
    private Path folder;

    @Test
    void answersAlike() throws Exception {
        var sqlite = answers(folder.resolve("affair.db").toString());
        var postgresql = answers(PostgresServer.newDatabase());

        assertThat(postgresql).isEqualTo(sqlite);
        assertThat(sqlite.getOrDefault("mcp", "").lines().filter(line -> line.contains("\"isError\":false")))
                .hasSizeGreaterThan(10);
        assertThat(sqlite.keySet().stream().filter(asked -> asked.startsWith("[claim,")))
                .hasSizeGreaterThan(3);
    }

    private static Map<String, String> answers(String ledger) {
        ask(
                ledger,
                List.of(
                        "add",
                        "--actors",
                        AFFAIR.resolve("actors.tsv").toString(),
                        AFFAIR.resolve("articles").toString()));
        var questions = new ArrayList<>(QUESTIONS);
        for (var id : ids(ask(ledger, List.of("claims", "--format", "json", "--limit", "100")), "claim")) {
            questions.add(List.of("claim", "--format", "json", id));
            questions.add(List.of("claim", id));
        }
        for (var id : ids(ask(ledger, List.of("dossier", "--format", "json")), "dossier")) {
            questions.add(List.of("dossier", "--format", "json", id));
        }
        var answers = new LinkedHashMap<String, String>();
        questions.forEach(question -> answers.put(question.toString(), ask(ledger, question)));
        answers.put("mcp", ask(ledger, List.of("mcp"), conversation()));
        return answers;
    }

    /** What a language model asks: each article, by the first two digits of its id. */
    private static String conversation() {
        var lines = new StringBuilder();
        lines.append(call("search_claims", "{\"words\": \"engines\"}"));
        lines.append(call("get_claim", "{\"id\": \"c-45fb415e\"}"));
        lines.append(call("list_dossiers", "{}"));
        for (int begin = 0; begin < 256; begin++) {
            lines.append(call("get_article", "{\"id\": \"sha256:%02x\"}".formatted(begin)));
        }
        return lines.toString();
    }

    private static String call(String tool, String arguments) {
        return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"%s\", \"arguments\": %s}}\n"
                .formatted(tool, arguments);
    }

    private static List<String> ids(String lines, String field) {
        return lines.lines()
                .map(line -> JsonMapper.shared().readTree(line).get(field).asString())
                .toList();
    }

    private static String ask(String ledger, List<String> question) {
        return ask(ledger, question, "");
    }

    private static String ask(String ledger, List<String> question, String input) {
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var arguments = new ArrayList<>(question);
        arguments.addAll(1, List.of("--db", ledger));
        var surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                output,
                new PrintStream(errors, true, UTF_8),
                Map.of("COLUMNS", "120"),
                Optional.empty(),
                Clock.fixed(Instant.parse("2031-06-01T00:00:00Z"), ZoneOffset.UTC));
        int code = Onrecord.commandLine(surroundings).execute(arguments.toArray(String[]::new));
        assertThat(code).as("%s: %s", question, errors.toString(UTF_8)).isZero();
        return output.toString(UTF_8);
    }
}
