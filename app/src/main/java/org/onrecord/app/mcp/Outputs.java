package org.onrecord.app.mcp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each tool answers, as JSON Schema: the structured content of its results. */
final class Outputs {

    private static final JsonNode SCHEMAS = read();

    private Outputs() {}

    /** The schema of a tool's answers. */
    static JsonNode of(String tool) {
        return Objects.requireNonNull(SCHEMAS.get(tool), tool);
    }

    private static JsonNode read() {
        try (var stream = Objects.requireNonNull(Outputs.class.getResourceAsStream("outputs.json"))) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
