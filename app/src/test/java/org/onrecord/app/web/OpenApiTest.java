package org.onrecord.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What openapi.json says of the API is so, and nothing is left out. */
class OpenApiTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> BESIDE = Set.of("/healthz", "/metrics");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ApiDesk desk;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static JsonNode document;

    /** A method of a path. */
    private record Operation(String method, String path, JsonNode told) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    static void open() {
        desk = new ApiDesk(folder);
        document = desk.json("/api/v1/openapi.json");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void tellsOfTheVersion() {
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.at("/info/version").asString()).isEqualTo("1.2.3");
    }

    @Test
    void tellsOfEveryAddressAndOfNoOther() {
        var registered = desk.server().endpoints().stream()
                .filter(endpoint -> !endpoint.startsWith("HEAD "))
                .filter(endpoint -> endpoint.contains(" /api/") || BESIDE.contains(endpoint.split(" ", -1)[1]))
                .toList();
        assertThat(operations()).extracting(Operation::toString).containsExactlyInAnyOrderElementsOf(registered);
        assertThat(operations())
                .extracting(operation -> operation.told().at("/operationId").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void namesTheParametersOfEachPath() {
        for (var operation : operations()) {
            var inPath = PARAMETER
                    .matcher(operation.path())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(parameters(operation).stream()
                            .filter(parameter -> parameter.get("in").asString().equals("path"))
                            .map(parameter -> parameter.get("name").asString()))
                    .as(operation.toString())
                    .isEqualTo(inPath);
        }
    }

    @Test
    void hasNoReferenceThatLeadsNowhereAndNoSchemaForNothing() {
        for (var reference : document.findValuesAsString("$ref")) {
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
        var used = new HashSet<>(document.findValuesAsString("$ref"));
        for (var schema : document.at("/components/schemas").propertyNames()) {
            assertThat(used).contains("#/components/schemas/" + schema);
        }
    }

    @Test
    void answersItsExamplesAsItSays() {
        for (var operation : operations()) {
            if (!hasExamples(operation)) {
                continue; // a job's id is made anew each time
            }
            for (var query : queries(operation)) {
                var response = desk.send(request(operation, query));
                assertAnswers(operation, response);
            }
        }
    }

    @Test
    void answersWhatIsNotThereWithItsProblem() {
        for (var operation : operations()) {
            if (operation.method().equals("GET")
                    && !operation.told().at("/responses/404").isMissingNode()) {
                var response = desk.get(PARAMETER.matcher(operation.path()).replaceAll("none"));
                assertThat(response.statusCode()).isEqualTo(404);
                assertAnswers(operation, response);
            }
        }
    }

    /** The body is of a type that the status may have, and fits its schema. */
    private static void assertAnswers(Operation operation, HttpResponse<String> response) {
        var told = resolved(operation.told().at("/responses/" + response.statusCode()));
        assertThat(told.isMissingNode())
                .as("%s may answer %d: %s", operation, response.statusCode(), response.body())
                .isFalse();
        if (!told.has("content")) {
            assertThat(response.body()).isEmpty();
            return;
        }
        var type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        var content = Optional.ofNullable(told.get("content")).map(types -> types.get(type));
        assertThat(content).as("%s may answer by %s", operation, type).isPresent();
        if (type.endsWith("/json") || type.endsWith("+json")) {
            var schema = ((ObjectNode) content.orElseThrow().get("schema")).deepCopy();
            schema.set("components", document.get("components"));
            var problems = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema.toString(), InputFormat.JSON)
                    .validate(response.body(), InputFormat.JSON);
            assertThat(problems).as("%s: %s", operation, response.body()).isEmpty();
        }
    }

    /** Without what may be left out, and with each such parameter by itself that has an example. */
    private static List<String> queries(Operation operation) {
        var queries = new ArrayList<>(List.of(""));
        for (var parameter : parameters(operation)) {
            if (parameter.get("in").asString().equals("query") && parameter.has("example")) {
                queries.add("?" + parameter.get("name").asString() + "="
                        + URLEncoder.encode(parameter.get("example").asString(), StandardCharsets.UTF_8));
            }
        }
        return queries;
    }

    private static boolean hasExamples(Operation operation) {
        return parameters(operation).stream()
                .filter(parameter -> parameter.get("in").asString().equals("path"))
                .allMatch(parameter -> parameter.has("example"));
    }

    private static HttpRequest request(Operation operation, String query) {
        Map<String, String> examples = parameters(operation).stream()
                .filter(parameter -> parameter.get("in").asString().equals("path"))
                .collect(Collectors.toMap(
                        parameter -> parameter.get("name").asString(),
                        parameter -> parameter.get("example").asString()));
        var path = PARAMETER.matcher(operation.path()).replaceAll(match -> examples.get(match.group(1)));
        var request = desk.request(path + query);
        var body = operation.told().at("/requestBody/content");
        if (body.isMissingNode()) {
            return request.method(operation.method(), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        var type = body.propertyNames().iterator().next();
        var example = body.get(type).get("example");
        return request.header("Content-Type", type)
                .method(
                        operation.method(),
                        HttpRequest.BodyPublishers.ofString(
                                example.isString() ? example.asString() : example.toString()))
                .build();
    }

    private static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    private static List<JsonNode> parameters(Operation operation) {
        return operation
                .told()
                .path("parameters")
                .valueStream()
                .map(OpenApiTest::resolved)
                .toList();
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }
}
