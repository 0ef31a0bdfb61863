package org.onrecord.app.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a tool can be told.
 *
 * @param name its name
 * @param kind of what kind its value is
 * @param isRequired whether it must be given
 * @param description what it means
 * @param further more words of JSON Schema; may be empty
 */
record Parameter(String name, Kind kind, boolean isRequired, String description, Map<String, Object> further) {

    /** The kinds of JSON Schema. */
    enum Kind {
        STRING,
        INTEGER,
        BOOLEAN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Parameter {
        further = Map.copyOf(further);
    }

    static Parameter required(String name, String description) {
        return new Parameter(name, Kind.STRING, true, description, Map.of());
    }

    static Parameter text(String name, String description) {
        return new Parameter(name, Kind.STRING, false, description, Map.of());
    }

    static Parameter oneOf(String name, List<String> values, String description) {
        return new Parameter(name, Kind.STRING, false, description, Map.of("enum", values));
    }

    static Parameter flag(String name, String description) {
        return new Parameter(name, Kind.BOOLEAN, false, description, Map.of("default", false));
    }

    static Parameter count(String name, int usual, int most, String description) {
        return new Parameter(
                name, Kind.INTEGER, false, description, Map.of("minimum", 1, "maximum", most, "default", usual));
    }

    /** What parameters may be, as JSON Schema. */
    static Map<String, Object> schema(List<Parameter> parameters) {
        var properties = new LinkedHashMap<String, Object>();
        for (var parameter : parameters) {
            var property = new LinkedHashMap<String, Object>();
            property.put("type", parameter.kind().word());
            property.put("description", parameter.description());
            property.putAll(new TreeMap<>(parameter.further()));
            properties.put(parameter.name(), property);
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                parameters.stream()
                        .filter(Parameter::isRequired)
                        .map(Parameter::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
