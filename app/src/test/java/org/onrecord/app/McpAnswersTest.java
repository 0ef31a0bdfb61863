package org.onrecord.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code onrecord mcp} promises of its answers, and what it says where it starts. */
class McpAnswersTest {

    private static final Path ACTORS = Path.of(System.getProperty("onrecord.root"), "examples", "affair", "actors.tsv");

    private static String ledger = "";

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeAll
    static void copy(@TempDir Path folder) {
        ledger = AffairCopy.in(folder).toString();
    }

    @Test
    void answersAsItsSchemasSay() {
        var schemas = new HashMap<String, String>();
        for (var tool : asked("tools/list", "{}").get("tools")) {
            schemas.put(tool.get("name").asString(), tool.get("outputSchema").toString());
        }
        var claim = "{\"id\": \"c-45fb415e\"}";
        var article = call("get_claim", claim)
                .get("structuredContent")
                .get("articles")
                .get(0)
                .get("id");
        var dossier = call("list_dossiers", "{}")
                .get("structuredContent")
                .get("dossiers")
                .get(0)
                .get("dossier");
        var calls = Map.of(
                "search_claims",
                "{}",
                "get_claim",
                claim,
                "get_article",
                "{\"id\": " + article + "}",
                "list_dossiers",
                "{}",
                "get_dossier",
                "{\"id\": " + dossier + "}",
                "read_text",
                "{\"text\": \"Norland shipped 40 tons of grain to Ostmark, Ann Lee said on Monday.\"}");
        assertThat(calls.keySet()).isEqualTo(schemas.keySet());
        calls.forEach((tool, arguments) -> {
            var answer = call(tool, arguments).get("structuredContent").toString();
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schemas.get(tool), InputFormat.JSON)
                            .validate(answer, InputFormat.JSON))
                    .as(tool)
                    .isEmpty();
        });
    }

    @Test
    void saysWhereTheLedgerWasAddedToWithOtherActors() {
        run("", "--actors", ACTORS.toString());
        assertThat(errors.toString(UTF_8)).isEmpty();
        run("");
        assertThat(errors.toString(UTF_8))
                .isEqualTo("onrecord: the ledger was last added to with a file of actors, so what is read here is read"
                        + " otherwise; start again with the same --actors FILE\n");
    }

    private JsonNode call(String tool, String arguments) {
        return asked("tools/call", "{\"name\": \"" + tool + "\", \"arguments\": " + arguments + "}");
    }

    private JsonNode asked(String method, String params) {
        run("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"" + method + "\", \"params\": " + params + "}\n");
        return JsonMapper.shared().readTree(output.toString(UTF_8)).get("result");
    }

    private void run(String input, String... further) {
        output.reset();
        var arguments = new ArrayList<>(List.of("mcp", "--db", ledger));
        arguments.addAll(List.of(further));
        var surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                output,
                new PrintStream(errors, true, UTF_8),
                Map.of(),
                Optional.empty(),
                AffairCopy.CLOCK);
        assertThat(Onrecord.commandLine(surroundings).execute(arguments.toArray(String[]::new)))
                .isZero();
    }
}
