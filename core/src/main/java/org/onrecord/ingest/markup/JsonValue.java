package org.onrecord.ingest.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** A value of JSON. What is neither text nor made of other values (numbers, true, null) is kept as it was written. */
public sealed interface JsonValue {

    /** A text. */
    record Text(String value) implements JsonValue {}

    /** A number, true, false or null, as written. */
    record Literal(String written) implements JsonValue {}

    /** Values in order. */
    record Many(List<JsonValue> values) implements JsonValue {

        public Many {
            values = List.copyOf(values);
        }
    }

    /** Values by name, in the order in which they stand there; of two with one name the first. */
    record Fields(Map<String, JsonValue> values) implements JsonValue {

        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** The value of a field; empty where there is no such field, or where this has no fields. */
    default Optional<JsonValue> get(String name) {
        return this instanceof Fields fields
                ? Optional.ofNullable(fields.values().get(name))
                : Optional.empty();
    }

    /** The text that this is; empty where it is none, or blank. */
    default Optional<String> text() {
        return this instanceof Text(var value) && !value.isBlank() ? Optional.of(value) : Optional.empty();
    }

    /** The values that this holds in order; where it is but one value, that one. */
    default List<JsonValue> items() {
        return this instanceof Many(var values) ? values : List.of(this);
    }

    /** What a text of JSON says; empty where it is none. Comments, trailing commas and raw line ends in texts are let pass. */
    static Optional<JsonValue> parse(String json) {
        try (var parser = Reading.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            var value = Reading.value(parser, parser.nextToken());
            return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JacksonException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** How JSON is read. */
    final class Reading {

        /** Deeper than any page's data; keeps the recursion of this class short. */
        private static final int DEEPEST = 200;

        private static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();

        private Reading() {}

        private static JsonValue value(JsonParser parser, @Nullable JsonToken token) {
            return switch (token) {
                case START_OBJECT -> fields(parser);
                case START_ARRAY -> many(parser);
                case VALUE_STRING -> new Text(parser.getString());
                case null -> throw new IllegalStateException("JSON ends early");
                default -> new Literal(parser.getString());
            };
        }

        private static JsonValue fields(JsonParser parser) {
            var values = new LinkedHashMap<String, JsonValue>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                values.putIfAbsent(name, value(parser, parser.nextToken()));
            }
            return new Fields(values);
        }

        private static JsonValue many(JsonParser parser) {
            var values = new ArrayList<JsonValue>();
            for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                values.add(value(parser, token));
            }
            return new Many(values);
        }
    }
}
