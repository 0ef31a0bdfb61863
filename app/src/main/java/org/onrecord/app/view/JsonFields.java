package org.onrecord.app.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Span;
import tools.jackson.core.JsonGenerator;

/** Writes properties of one record: what is absent is null, spans are in code points, names of kinds in lower case. */
final class JsonFields {

    private final JsonGenerator json;
    private final CodePoints codePoints;
    private final String text;

    JsonFields(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
        this.codePoints = new CodePoints(text);
    }

    void beginObject() {
        json.writeStartObject();
    }

    void beginObject(String name) {
        json.writeObjectPropertyStart(name);
    }

    void endObject() {
        json.writeEndObject();
    }

    void beginList(String name) {
        json.writeArrayPropertyStart(name);
    }

    void endList() {
        json.writeEndArray();
    }

    void string(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void string(String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    void nothing(String name) {
        json.writeNullProperty(name);
    }

    void truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void whole(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, BigDecimal value) {
        json.writeNumberProperty(name, value);
    }

    void strings(String name, List<String> values) {
        beginList(name);
        values.forEach(json::writeString);
        endList();
    }

    void spans(String name, List<Span> spans) {
        beginList(name);
        spans.forEach(this::span);
        endList();
    }

    void span(String name, Span span) {
        json.writeName(name);
        span(span);
    }

    private void span(Span span) {
        json.writeStartArray();
        json.writeNumber(codePoints.begin(span));
        json.writeNumber(codePoints.end(span));
        json.writeEndArray();
    }

    /** A span as two properties. */
    void place(String beginName, String endName, Span span) {
        json.writeNumberProperty(beginName, codePoints.begin(span));
        json.writeNumberProperty(endName, codePoints.end(span));
    }

    /** The place of some words, and the words: what a line of the record leads back to. */
    void quote(String name, Span span, String wordsName) {
        beginObject(name);
        span("span", span);
        string(wordsName, span.in(text));
        endObject();
    }

    /** {@code ARMED_GROUP} is "armed-group". */
    void kind(String name, Enum<?> value) {
        string(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
