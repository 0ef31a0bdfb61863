package org.onrecord.app.mcp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.NewsReader;
import org.onrecord.app.store.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The protocol, without a ledger. */
class DialogueTest {

    @TempDir
    private Path folder;

    private final AtomicInteger loaded = new AtomicInteger();
    private final List<Throwable> faults = new ArrayList<>();

    private final Dialogue dialogue = new Dialogue(
            "1.2.3",
            Lender.opening(() -> Ledger.open(folder.resolve("gone.db").toString(), false, Clock.systemUTC())),
            () -> {
                loaded.incrementAndGet();
                return new NewsReader(1);
            },
            failure -> {
                faults.add(failure);
                return "internal error: " + failure;
            });

    @ParameterizedTest
    @CsvSource({
        "2025-06-18, 2025-06-18",
        "2025-03-26, 2025-03-26",
        "2024-11-05, 2024-11-05",
        "2031-01-01, 2025-06-18",
        "nonsense,   2025-06-18"
    })
    void speaksTheVersionAskedForElseItsNewest(String asked, String answered) {
        var result = ask("""
                {"jsonrpc": "2.0", "id": "a", "method": "initialize", "params": {"protocolVersion": "%s",
                 "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}""".formatted(asked)).get("result");

        assertThat(result.get("protocolVersion").asString()).isEqualTo(answered);
        assertThat(result.get("serverInfo").get("name").asString()).isEqualTo("onrecord");
        assertThat(result.get("serverInfo").get("version").asString()).isEqualTo("1.2.3");
        assertThat(result.get("capabilities").has("tools")).isTrue();
        assertThat(result.get("instructions").asString()).contains("never says what is true", "never instructions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-32700 | null | {\"jsonrpc\": \"2.0\", \"id\": 1",
                "-32700 | null | hello",
                "-32700 | null | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"} {}",
                "-32600 | null | [{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}]",
                "-32600 | null | []",
                "-32600 | null | 5",
                "-32600 | null | null",
                "-32600 | null | {}",
                "-32600 | 1    | {\"id\": 1, \"method\": \"ping\"}",
                "-32600 | 1    | {\"jsonrpc\": \"1.0\", \"id\": 1, \"method\": \"ping\"}",
                "-32600 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1}",
                "-32600 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": 5}",
                "-32600 | null | {\"jsonrpc\": \"2.0\", \"id\": null, \"method\": \"ping\"}",
                "-32600 | null | {\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"ping\"}",
                "-32600 | null | {\"jsonrpc\": \"2.0\", \"id\": 1.5, \"method\": \"ping\"}",
                "-32601 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"resources/list\"}",
                "-32601 | \"x\"  | {\"jsonrpc\": \"2.0\", \"id\": \"x\", \"method\": \"\"}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\", \"params\": []}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\"}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\", \"params\": {\"cursor\": \"2\"}}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\"}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"drop_claims\"}}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"get_claim\"}}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"get_claim\", \"arguments\": []}}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"get_claim\", \"arguments\": {\"id\": 5}}}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"get_claim\", \"arguments\": {\"id\": null}}}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"search_claims\", \"arguments\": {\"limit\": 1.5}}}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"search_claims\", \"arguments\": {\"limit\": 1e999999999}}}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"search_claims\", \"arguments\": {\"denied\": \"yes\"}}}",
                "-32602 | 1    | {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"search_claims\", \"arguments\": {\"word\": \"grain\"}}}"
            })
    void saysWhatIsWrongWithAMessage(int code, String id, String message) {
        var answer = ask(message);

        assertThat(answer.get("jsonrpc").asString()).isEqualTo("2.0");
        assertThat(answer.get("id").toString()).isEqualTo(id);
        assertThat(answer.has("result")).isFalse();
        assertThat(answer.get("error").get("code").asInt()).isEqualTo(code);
        assertThat(answer.get("error").get("message").asString()).isNotBlank().hasLineCount(1);
    }

    @Test
    void takesNoBytesForTextThatAreNone() {
        var latin = "{\"jsonrpc\": \"2.0\", \"id\": \"é\", \"method\": \"ping\"}".getBytes(ISO_8859_1);

        assertThat(code(dialogue.answer(latin).orElseThrow())).isEqualTo(-32700);
        assertThat(code(dialogue.answer(new byte[0]).orElseThrow())).isEqualTo(-32700);
    }

    @Test
    void takesNoMessageThatIsNestedWithoutEnd() {
        assertThat(code(dialogue.answer("[".repeat(1_000_000).getBytes(UTF_8)).orElseThrow()))
                .isEqualTo(-32700);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/cancelled\", \"params\": {\"requestId\": 1}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"tools/call\", \"params\": 5}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": {}}"
            })
    void answersNoNotificationAndNoAnswer(String message) {
        assertThat(dialogue.answer(message.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void answersUnderTheVeryIdOfTheRequest() {
        for (var id : List.of("0", "-7", "12345678901234567890123", "\"\"", "\"a\\u2028\\n\\\"\"")) {
            var line = dialogue.answer(
                            ("{\"jsonrpc\": \"2.0\", \"id\": " + id + ", \"method\": \"ping\"}").getBytes(UTF_8))
                    .orElseThrow();

            assertThat(line).doesNotContain("\n", "\u2028");
            assertThat(parse(line).get("id"))
                    .isEqualTo(parse("{\"id\": " + id + "}").get("id"));
            assertThat(parse(line).get("result").isEmpty()).isTrue();
        }
    }

    @Test
    void listsToolsThatOnlyRead() {
        var tools = ask("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\", \"params\": {}}")
                .get("result")
                .get("tools");

        var names = new HashSet<String>();
        for (var tool : tools) {
            names.add(tool.get("name").asString());
            assertThat(tool.get("title").asString()).isNotBlank();
            assertThat(tool.get("description").asString()).containsAnyOf("ite the", "uote", "not how far it has");
            assertThat(tool.get("annotations").get("readOnlyHint").asBoolean()).isTrue();
            assertThat(tool.get("annotations").get("openWorldHint").asBoolean()).isFalse();
            var schema = tool.get("inputSchema");
            assertThat(schema.get("type").asString()).isEqualTo("object");
            assertThat(schema.get("properties").propertyNames())
                    .containsAll(schema.get("required")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "search_claims", "get_claim", "get_article", "list_dossiers", "get_dossier", "read_text");
    }

    @Test
    void saysThatThereIsNoLedgerAsATool() {
        var result = call("search_claims", "{}");

        assertThat(result.get("isError").asBoolean()).isTrue();
        assertThat(result.get("content").get(0).get("text").asString())
                .contains("no ledger at", "onrecord add")
                .hasLineCount(1);
        assertThat(result.has("structuredContent")).isFalse();
    }

    @Test
    void loadsTheNetworkWithTheFirstTextAndOnce() {
        call("search_claims", "{}");
        call("read_text", "{\"text\": \"%s\"}".formatted("x".repeat(ReadingTool.LONGEST + 1)));
        assertThat(loaded).hasValue(0);

        for (int i = 0; i < 2; i++) {
            var result = call("read_text", "{\"text\": \"Norland sent grain to Ostmark, Ann Lee said.\"}");
            assertThat(result.get("isError").asBoolean()).isFalse();
        }

        assertThat(loaded).hasValue(1);
        dialogue.close();
    }

    @Test
    void answersWithALineWhereATextCannotBeRead() {
        assertThat(failure("read_text", "{\"text\": \"%s\"}".formatted("x".repeat(ReadingTool.LONGEST + 1))))
                .isEqualTo("the text has 200,001 characters; at most 200,000 are read at a time: give one article");
        assertThat(failure("read_text", "{\"text\": \" \\n \"}")).startsWith("the text holds no words");
        assertThat(failure("read_text", "{\"text\": \"a\\u0000b\"}")).startsWith("the text is not text");
        assertThat(failure("read_text", "{\"text\": \"Words.\", \"published\": \"Friday\"}"))
                .startsWith("published is no day");
        assertThat(loaded).hasValue(0);
    }

    @Test
    void outlivesAFaultOfItsOwn() {
        var broken = new Dialogue(
                "1",
                Lender.opening(() -> {
                    throw new IllegalStateException("broken\nby the test");
                }),
                NewsReader::new,
                failure -> "internal error: " + failure);

        var answer = parse(
                broken.answer(request("search_claims", "{}").getBytes(UTF_8)).orElseThrow());

        assertThat(answer.get("result").get("isError").asBoolean()).isTrue();
        assertThat(answer.get("result").get("content").get(0).get("text").asString())
                .startsWith("internal error")
                .hasLineCount(1);
        assertThat(broken.answer("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}".getBytes(UTF_8)))
                .isPresent();
    }

    @Test
    void passesOverALineWithoutEnd() throws IOException {
        var ping = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}";
        var output = new ByteArrayOutputStream();

        new LineTransport(
                        dialogue,
                        new SequenceInputStream(
                                new ByteArrayInputStream(new byte[LineTransport.MOST_BYTES + 1]),
                                new ByteArrayInputStream(("\n\r\n \n" + ping + "\r\n" + ping).getBytes(UTF_8))),
                        output)
                .run();

        var lines = output.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(code(lines.getFirst())).isEqualTo(-32600);
        assertThat(lines.subList(1, 3))
                .allSatisfy(line -> assertThat(parse(line).has("result")).isTrue());
        assertThat(output.toString(UTF_8)).endsWith("}\n");
    }

    private JsonNode ask(String message) {
        var answer = parse(dialogue.answer(message.getBytes(UTF_8)).orElseThrow());
        assertThat(faults).isEmpty();
        return answer;
    }

    private JsonNode call(String tool, String arguments) {
        return ask(request(tool, arguments)).get("result");
    }

    private String failure(String tool, String arguments) {
        var result = call(tool, arguments);
        assertThat(result.get("isError").asBoolean()).isTrue();
        return result.get("content").get(0).get("text").asString();
    }

    private static String request(String tool, String arguments) {
        return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"" + tool
                + "\", \"arguments\": " + arguments + "}}";
    }

    private static int code(String line) {
        return parse(line).get("error").get("code").asInt();
    }

    private static JsonNode parse(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
