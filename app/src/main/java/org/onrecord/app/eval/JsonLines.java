package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of one JSON object a line. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLines() {}

    /** Makes a thing of an object; throws {@link IllegalArgumentException} with what is wrong with it. */
    @FunctionalInterface
    interface Maker<T> {
        T make(JsonNode object);
    }

    /** The things of a file, in order; empty lines count for nothing; never empty. */
    static <T> List<T> read(Path file, Maker<T> maker) throws UnusableInput {
        var things = new ArrayList<T>();
        int number = 0;
        for (var line : InputFiles.lines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    things.add(maker.make(JSON.readTree(line)));
                } catch (JacksonException e) {
                    throw new UnusableInput(file + ", line " + number + " is not JSON: " + e.getOriginalMessage());
                } catch (IllegalArgumentException e) {
                    throw new UnusableInput(file + ", line " + number + ": " + e.getMessage());
                }
            }
        }
        if (things.isEmpty()) {
            throw new UnusableInput("no line in " + file);
        }
        return things;
    }

    /** The strings of a list; none may be empty. */
    static List<String> strings(JsonNode object, String key) {
        var strings = new ArrayList<String>();
        for (var node : list(object, key)) {
            if (!node.isString() || node.stringValue().isEmpty()) {
                throw new IllegalArgumentException("\"" + key + "\" holds " + node + ", not a string");
            }
            strings.add(node.stringValue());
        }
        return strings;
    }

    static JsonNode list(JsonNode object, String key) {
        var list = object.path(key);
        if (!list.isArray()) {
            throw new IllegalArgumentException("no list \"" + key + "\"");
        }
        return list;
    }
}
