package org.onrecord.app.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Something that a model can ask for. Changes nothing and fetches nothing.
 *
 * @param name what a model calls it
 * @param title what a person calls it
 * @param description what it is for, for a model
 * @param parameters what it can be told, in order
 * @param work does it; a {@link ToolFailure} says why not
 */
record Tool(
        String name, String title, String description, List<Parameter> parameters, Function<Arguments, Answer> work) {

    /**
     * What a tool answers. Words of articles stand in it inside texts of JSON alone, so that they cannot pose as the tool's own.
     *
     * @param brief one value of JSON, short enough for a model to read
     * @param whole one object of JSON, with everything
     */
    record Answer(String brief, String whole) {

        /** An answer that is short as a whole. */
        static Answer of(String whole) {
            return new Answer(whole, whole);
        }
    }

    Tool {
        parameters = List.copyOf(parameters);
    }

    /** How it is listed. */
    Map<String, Object> listed() {
        var annotations = new LinkedHashMap<String, Object>();
        annotations.put("title", title);
        annotations.put("readOnlyHint", true);
        annotations.put("destructiveHint", false);
        annotations.put("idempotentHint", true);
        annotations.put("openWorldHint", false);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", name);
        fields.put("title", title);
        fields.put("description", description);
        fields.put("inputSchema", Parameter.schema(parameters));
        fields.put("outputSchema", Outputs.of(name));
        fields.put("annotations", annotations);
        return fields;
    }
}
