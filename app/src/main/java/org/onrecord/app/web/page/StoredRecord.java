package org.onrecord.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.app.store.Nouns;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;

/** A record as the ledger keeps it, {@code onrecord/1}, with spans in UTF-16 units of the text as elsewhere in the program. */
public final class StoredRecord {

    private final JsonNode record;
    private final int[] units;

    /** Who said what: the words of each part. */
    public record Said(
            String id,
            String source,
            String chain,
            String cue,
            String style,
            List<Span> sourceSpans,
            List<Span> cueSpans,
            List<Span> contentSpans,
            int depth) {}

    /**
     * A figure that is told.
     *
     * @param amount as printed, "at least $4 billion"
     */
    public record Figure(String measure, String amount, String kind, String time, String of, Span evidence) {}

    public StoredRecord(String json) {
        this.record = Nouns.JSON.readTree(json);
        this.units = units(text());
    }

    /** Where each code point of a text begins, and where the text ends. */
    private static int[] units(String text) {
        var units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int i = 0; i < units.length - 1; i++) {
            units[i] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[units.length - 1] = text.length();
        return units;
    }

    public String text() {
        return record.get("article").get("text").asString();
    }

    public Optional<String> article(String field) {
        return Nouns.text(record.get("article"), field);
    }

    /** The outlet's name. */
    public Optional<String> outlet() {
        return Optional.of(record.get("article").get("outlet"))
                .filter(node -> !node.isNull())
                .flatMap(node -> Nouns.text(node, "name"));
    }

    public List<String> byline() {
        return record.get("article")
                .get("byline")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Who said what, in the order of the record. */
    public List<Said> said() {
        return record.get("attributions").valueStream().map(this::said).toList();
    }

    private Said said(JsonNode node) {
        var names = new ArrayList<String>();
        var within = Optional.of(node);
        while (within.isPresent()) {
            names.addFirst(source(within.get()));
            within = Nouns.text(within.get(), "within").flatMap(id -> byId("attributions", id));
        }
        int depth = names.size() - 1;
        names.addFirst(outlet().orElse("the article"));
        return new Said(
                node.get("id").asString(),
                source(node),
                String.join(" > ", names),
                words(spans(node.get("cue").get("spans"))),
                node.get("style").asString(),
                spans(node.get("source").get("spans")),
                spans(node.get("cue").get("spans")),
                spans(node.get("content")),
                depth);
    }

    private String source(JsonNode attribution) {
        var source = attribution.get("source");
        return Nouns.text(source, "name")
                .or(() -> Optional.of(words(spans(source.get("spans")))).filter(words -> !words.isEmpty()))
                .orElse("someone");
    }

    /** Words that stand apart: "would … not say". */
    private String words(List<Span> spans) {
        return spans.stream().map(span -> span.in(text())).collect(Collectors.joining(" … "));
    }

    /** The figures that are told, in the order of the record. */
    public List<Figure> figures() {
        return record.get("figures").valueStream().map(this::figure).toList();
    }

    private Figure figure(JsonNode node) {
        var of = node.get("of")
                .valueStream()
                .flatMap(id -> byId("actors", id.asString()).stream())
                .flatMap(actor -> Nouns.text(actor, "name").stream())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new Figure(
                Nouns.text(node, "measure").orElse(""),
                amount(node),
                Nouns.text(node, "kind").orElse(""),
                Nouns.text(node, "time")
                        .flatMap(id -> byId("times", id))
                        .flatMap(time -> Nouns.text(time, "value"))
                        .orElse(""),
                of,
                span(node.get("evidence").get("span")));
    }

    private String amount(JsonNode figure) {
        var printed = span(figure.get("span")).in(text());
        var bound = figure.get("bound").asString();
        return bound.equals("exact") ? printed : bound.replace('-', ' ') + " " + printed;
    }

    private Optional<JsonNode> byId(String list, String id) {
        return record.get(list)
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst();
    }

    private List<Span> spans(JsonNode spans) {
        return spans.valueStream().map(this::span).toList();
    }

    private Span span(JsonNode pair) {
        return new Span(units[pair.get(0).asInt()], units[pair.get(1).asInt()]);
    }
}
