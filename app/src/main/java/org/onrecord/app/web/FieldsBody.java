package org.onrecord.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.app.decide.Fields;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a body that is one object of JSON, of texts, whole numbers and lists of these. */
final class FieldsBody {

    private FieldsBody() {}

    /**
     * The fields of a request's body.
     *
     * @param example an object as it might be, for who sends none
     * @throws Problem where it is another
     */
    static Fields of(Context context, String example) {
        var type = context.contentType();
        if (type != null && !type.matches("(?i)application/json *(;.*)?")) {
            throw Problem.of(415, "Not JSON", "send one object of JSON, with Content-Type: application/json");
        }
        JsonNode object;
        try {
            object = JsonMapper.shared().readTree(context.body());
        } catch (JacksonException e) {
            throw Problem.wrong("the body is no JSON: " + e.getOriginalMessage());
        }
        if (!object.isObject()) {
            throw Problem.wrong("the body must be one object of JSON, like " + example);
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (var field : object.properties()) {
            values.put(field.getKey(), values(field.getKey(), field.getValue()));
        }
        return new Fields(values);
    }

    private static List<String> values(String name, JsonNode node) {
        if (node.isNull()) {
            return List.of();
        }
        var values = new ArrayList<String>();
        for (var one : node.isArray() ? node : List.of(node)) {
            if (!one.isString() && !one.isIntegralNumber()) {
                throw Problem.wrong(name + " must be a string or a whole number" + (node.isArray() ? ", each" : ""));
            }
            values.add(one.asString());
        }
        return values;
    }
}
