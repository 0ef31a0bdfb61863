package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a record that is kept as {@code onrecord/1} tells an event; as {@link Telling} of a record in memory. */
final class ToldEvent {

    private static final String ARTICLE = "the article";
    private static final String NOBODY = "(nobody named)";

    private final JsonNode root;
    private final List<JsonNode> told = new ArrayList<>();

    ToldEvent(JsonNode event, JsonNode root) {
        this.root = root;
        var id = event.path("id").asString();
        for (var assertion : root.path("assertions")) {
            if (id.equals(event(assertion).orElse(""))) {
                told.add(assertion);
            }
        }
    }

    /** The event of an assertion, or of the one that it is about. */
    private Optional<String> event(JsonNode assertion) {
        return PloverRecords.text(assertion.path("event"))
                .or(() -> PloverRecords.text(assertion.path("about"))
                        .flatMap(about -> byId(root.path("assertions"), about))
                        .flatMap(pointed -> PloverRecords.text(pointed.path("event"))));
    }

    /** PLOVER's auxiliary mode of an event that nobody tells as done: negation, future or hypothetical. */
    Optional<String> auxiliary() {
        if (told.stream().anyMatch(ToldEvent::tellsFact)) {
            return Optional.empty();
        }
        boolean denied = !told.isEmpty()
                && told.stream().allMatch(one -> has(one, "stance", "deny") || has(one, "polarity", "negative"));
        if (denied) {
            return Optional.of("negation");
        }
        boolean planned = told.stream()
                .anyMatch(one -> has(one, "tense", "future")
                        && has(one, "polarity", "positive")
                        && has(one, "certainty", "certain"));
        return Optional.of(planned ? "future" : "hypothetical");
    }

    private static boolean tellsFact(JsonNode one) {
        return (has(one, "stance", "assert") || has(one, "stance", "confirm"))
                && has(one, "polarity", "positive")
                && has(one, "certainty", "certain")
                && !has(one, "tense", "future");
    }

    private static boolean has(JsonNode assertion, String field, String value) {
        return assertion.path(field).asString("").equals(value);
    }

    /** Who tells it, and how firmly. */
    List<Map<String, Object>> assertions() {
        var list = new ArrayList<Map<String, Object>>();
        for (var one : told) {
            var fields = new LinkedHashMap<String, Object>();
            var chain = new ArrayList<String>();
            one.path("chain").forEach(voice -> chain.add(name(voice, chain.isEmpty())));
            fields.put("chain", chain);
            for (var field : List.of("stance", "polarity", "certainty", "tense")) {
                fields.put(field, one.path(field).asString());
            }
            list.add(fields);
        }
        return list;
    }

    private String name(JsonNode voice, boolean first) {
        return PloverRecords.text(voice.path("actor"))
                .flatMap(actor -> byId(root.path("actors"), actor))
                .flatMap(actor -> PloverRecords.text(actor.path("name")))
                .or(() -> PloverRecords.text(voice.path("attribution"))
                        .flatMap(attribution -> byId(root.path("attributions"), attribution))
                        .flatMap(attribution ->
                                PloverRecords.text(attribution.path("source").path("name"))))
                .or(() -> first
                        ? PloverRecords.text(root.path("article").path("outlet").path("name"))
                        : Optional.of(NOBODY))
                .orElse(ARTICLE);
    }

    private static Optional<JsonNode> byId(JsonNode list, String id) {
        for (var one : list) {
            if (one.path("id").asString("").equals(id)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
