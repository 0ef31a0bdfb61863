package org.onrecord.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.ingest.FieldMap.Part;
import org.onrecord.ingest.markup.JsonValue;
import org.onrecord.ingest.markup.WrittenTime;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Skipped;

/**
 * Reads articles from lines of JSON, one object each: {@code {"title": …, "outlet": …, "byline": […], "published": …, "text": …, "uri": …,
 * "language": …}}; only the text must be there. Thread-safe.
 */
public final class ArticleLines {

    private static final int SHOWN = 40;

    private final ArticleReader articleReader;
    private final FieldMap fields;

    /** A reader of lines whose fields are named so. */
    public ArticleLines(ArticleReader articleReader, FieldMap fields) {
        this.articleReader = articleReader;
        this.fields = fields;
    }

    /** A field that is there but does not hold what it must. */
    private static final class BadField extends Exception {

        private static final long serialVersionUID = 1L;

        BadField(String message) {
            super(message);
        }
    }

    /**
     * Reads one line.
     *
     * @param given what is known of the article already: it goes before what the line says, field by field
     * @return the article, or why there is none; never fails
     */
    public Outcome read(String line, Metadata given) {
        var object = JsonValue.parse(line).filter(value -> value instanceof JsonValue.Fields);
        if (object.isEmpty()) {
            return skipped("is no object of JSON; write one article a line, as {\"text\": \"…\"}");
        }
        try {
            var text = text(object.get(), Part.TEXT);
            if (text.isEmpty()) {
                return skipped(
                        "has no text in the field '" + fields.of(Part.TEXT) + "'; name the field with text=NAME");
            }
            return articleReader.read(text.get(), given.or(metadata(object.get())));
        } catch (BadField e) {
            return skipped(String.valueOf(e.getMessage()));
        }
    }

    private Metadata metadata(JsonValue object) throws BadField {
        return new Metadata(
                        text(object, Part.TITLE),
                        names(object, Part.OUTLET).stream().findFirst(),
                        names(object, Part.BYLINE),
                        published(object),
                        Optional.empty(),
                        uri(object),
                        text(object, Part.LANGUAGE))
                .withDay(text(object, Part.PUBLISHED).flatMap(WrittenTime::day));
    }

    private Optional<OffsetDateTime> published(JsonValue object) throws BadField {
        var written = text(object, Part.PUBLISHED);
        if (written.isEmpty() || isDay(written.get())) {
            return Optional.empty();
        }
        var moment = WrittenTime.read(written.get());
        if (moment.isEmpty()) {
            throw bad(Part.PUBLISHED, written.get(), "is no time with its zone; write it like 2031-06-20T23:05+02:00");
        }
        return moment;
    }

    private static boolean isDay(String written) {
        try {
            LocalDate.parse(written.strip());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private Optional<URI> uri(JsonValue object) throws BadField {
        var written = text(object, Part.URI);
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new URI(written.get().strip()));
        } catch (URISyntaxException e) {
            throw bad(Part.URI, written.get(), "is no address; write it like https://norland.example/votes");
        }
    }

    /** A text, or the names of a list of texts or of things that have a name. */
    private List<String> names(JsonValue object, Part part) throws BadField {
        var names = new ArrayList<String>();
        for (var item : value(object, part).map(JsonValue::items).orElse(List.of())) {
            var name = item.text().or(() -> item.get("name").flatMap(JsonValue::text));
            name.map(String::strip).filter(text -> !names.contains(text)).ifPresent(names::add);
        }
        return names;
    }

    private Optional<String> text(JsonValue object, Part part) throws BadField {
        var value = value(object, part);
        return switch (value.orElse(new JsonValue.Literal("null"))) {
            case JsonValue.Text text -> text.text();
            case JsonValue.Literal(var written) when written.equals("null") -> Optional.empty();
            case JsonValue.Literal(var written) -> throw bad(part, written, "is no text; put it in quotation marks");
            case JsonValue.Many many -> throw bad(part, "[…]", "is a list, not a text; name another field");
            case JsonValue.Fields inner ->
                throw bad(
                        part,
                        "{…}",
                        "has fields itself; name one of them, as " + part + "=" + fields.of(part) + ".NAME");
        };
    }

    /** The value of a field, or of a field of a field. */
    private Optional<JsonValue> value(JsonValue object, Part part) {
        var name = fields.of(part);
        var whole = object.get(name);
        if (whole.isPresent()) {
            return whole;
        }
        var value = Optional.of(object);
        for (var step : name.split("\\.", -1)) {
            value = value.flatMap(inner -> inner.get(step));
        }
        return value;
    }

    private BadField bad(Part part, String written, String what) {
        var shown = written.length() <= SHOWN ? written : written.substring(0, SHOWN) + "…";
        return new BadField("field '" + fields.of(part) + "': '" + shown + "' " + what);
    }

    private static Outcome skipped(String detail) {
        return new Skipped(Cause.BROKEN, detail);
    }
}
