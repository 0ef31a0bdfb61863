package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.app.store.Nouns;
import org.onrecord.model.EventType;
import tools.jackson.databind.JsonNode;

/** The events of records that are kept as {@code onrecord/1}, as lines of JSON with the fields that {@link PloverView} writes. */
public final class PloverRecords {

    private static final String CODEBOOK = "PLOVER 2021";
    private static final int ID_DIGITS = 12;

    /** The lines of a record; none where it has no event of PLOVER's. */
    public String lines(String record) {
        var root = Nouns.JSON.readTree(record);
        var output = new StringBuilder();
        for (var event : root.path("events")) {
            if (event.path("type").isString()) {
                output.append(Nouns.JSON.writeValueAsString(line(event, root))).append('\n');
            }
        }
        return output.toString();
    }

    private static Map<String, Object> line(JsonNode event, JsonNode root) {
        var article = root.path("article");
        var text = article.path("text").asString("");
        var telling = new ToldEvent(event, root);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", "onrecord-" + digits(article) + "-" + event.path("id").asString(""));
        fields.put("date", date(event, article));
        fields.put("actor", entities(event.path("actors"), root, text));
        fields.put("recipient", entities(event.path("recipients"), root, text));
        fields.put("event", List.of(event.path("type").asString()));
        fields.put("mode", text(event.path("mode")).stream().toList());
        var contexts = new ArrayList<String>();
        event.path("context").forEach(context -> contexts.add(context.asString()));
        telling.auxiliary().ifPresent(contexts::add);
        fields.put("context", contexts);
        fields.put(
                "quad_code",
                EventType.valueOf(event.path("type").asString()).quad().number());
        fields.put("event_loc", place(event.path("place")));
        var span = event.path("predicate").path("span");
        fields.put("event_text", List.of(cut(text, span)));
        var place = new LinkedHashMap<String, Object>();
        place.put("start", span.path(0).asInt());
        place.put("end", span.path(1).asInt());
        fields.put("text_info", place);
        fields.put("cite_info", citation(article));
        fields.put("coder", "onrecord " + root.path("producer").path("version").asString(""));
        fields.put("assertions", telling.assertions());
        fields.put("cameo", text(event.path("cameo")));
        fields.put("rule", text(event.path("rule")));
        return fields;
    }

    private static String digits(JsonNode article) {
        var id = article.path("id").asString("");
        return id.substring(id.indexOf(':') + 1, Math.min(id.length(), id.indexOf(':') + 1 + ID_DIGITS));
    }

    /** The day on which it is told to be or begin, else that of publication. */
    private static Optional<String> date(JsonNode event, JsonNode article) {
        var time = event.path("time");
        boolean begins =
                List.of("in", "during", "since").contains(time.path("relation").asString(""));
        return (begins ? text(time.path("from")) : Optional.<String>empty())
                .or(() -> text(article.path("published")))
                .map(moment -> moment.substring(0, moment.indexOf('T')));
    }

    private static List<Map<String, Object>> entities(JsonNode ids, JsonNode root, String text) {
        var actors = new HashMap<String, JsonNode>();
        root.path("actors").forEach(actor -> actors.put(actor.path("id").asString(), actor));
        var entities = new ArrayList<Map<String, Object>>();
        for (var id : ids) {
            var actor = actors.get(id.asString());
            if (actor != null) {
                entities.add(entity(actor, text));
            }
        }
        return entities;
    }

    private static Map<String, Object> entity(JsonNode actor, String text) {
        var mention = actor.path("mentions").path(0);
        var name = actor.path("name").asString();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("code", code(actor));
        fields.put("sector", text(actor.path("sector")));
        fields.put("entity_text", mention.isMissingNode() ? name : cut(text, mention));
        fields.put("identifier_text", name);
        fields.put("office", text(actor.path("office").path("title")));
        return fields;
    }

    /** The country, else the manual's code for those who have none. */
    private static Optional<String> code(JsonNode actor) {
        return text(actor.path("country")).or(() -> switch (actor.path("kind").asString("")) {
            case "igo" -> Optional.of("IGO");
            case "ngo" -> Optional.of("NGO");
            case "company" -> Optional.of("MNC");
            case "armed-group" -> Optional.of("IMG");
            default -> Optional.empty();
        });
    }

    private static Optional<Map<String, Object>> place(JsonNode place) {
        return text(place.path("text")).map(words -> {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("extracted_place", words);
            return fields;
        });
    }

    private static Map<String, Object> citation(JsonNode article) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("citation", article.path("id").asString());
        fields.put("title", text(article.path("title")));
        fields.put("language", "en");
        fields.put("publication", text(article.path("outlet").path("name")));
        fields.put("codebook", CODEBOOK);
        return fields;
    }

    static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    /** The characters of a span in code points. */
    private static String cut(String text, JsonNode span) {
        int begin = text.offsetByCodePoints(0, span.path(0).asInt());
        return text.substring(
                begin,
                text.offsetByCodePoints(
                        begin, span.path(1).asInt() - span.path(0).asInt()));
    }
}
