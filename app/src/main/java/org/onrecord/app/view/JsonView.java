package org.onrecord.app.view;

import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Dateline;
import org.onrecord.model.Metadata;
import org.onrecord.model.Record;
import org.onrecord.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Records in the format {@code onrecord/1}: spans are {@code [begin, end)} in code points of the text, what is absent is null
 * or an empty list.
 */
public final class JsonView implements View {

    /** Written without databind: its reflection would take longer than the article. */
    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new TerminalEscapes()).build();

    private final Producer producer;
    private final boolean pretty;

    /**
     * A view that says what made the records.
     *
     * @param producer what made them
     * @param pretty whether to spread each record over many lines; else one line each
     */
    public JsonView(Producer producer, boolean pretty) {
        this.producer = producer;
        this.pretty = pretty;
    }

    @Override
    public String show(Reading reading) {
        var output = new StringWriter();
        try (var json = JSON.createGenerator(pretty ? new Pretty() : ObjectWriteContext.empty(), output)) {
            write(reading.record(), json);
        }
        return output.append('\n').toString();
    }

    private void write(Record record, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", "onrecord/1");
        json.writeObjectPropertyStart("producer");
        json.writeStringProperty("version", producer.version());
        json.writeStringProperty("model", producer.model());
        json.writeEndObject();
        writeArticle(record.article(), json);
        var numbering = new Numbering(record);
        var codePoints = new CodePoints(record.article().text());
        json.writeArrayPropertyStart("attributions");
        for (var attribution : numbering.inOrder()) {
            writeAttribution(attribution, numbering, codePoints, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeArticle(Article article, JsonGenerator json) {
        var metadata = article.metadata();
        json.writeObjectPropertyStart("article");
        json.writeStringProperty("id", article.id().value());
        writeOptional("title", metadata.title(), json);
        if (metadata.outlet().isPresent()) {
            json.writeObjectPropertyStart("outlet");
            json.writeStringProperty("name", metadata.outlet().get());
            json.writeNullProperty("actor");
            json.writeEndObject();
        } else {
            json.writeNullProperty("outlet");
        }
        json.writeArrayPropertyStart("byline");
        for (var author : metadata.byline()) {
            json.writeString(author);
        }
        json.writeEndArray();
        writeOptional("published", metadata.published().map(JsonView::time), json);
        writeDateline(metadata, json);
        json.writeNullProperty("language");
        json.writeNullProperty("uri");
        json.writeStringProperty("text", article.text());
        json.writeEndObject();
    }

    private static void writeDateline(Metadata metadata, JsonGenerator json) {
        if (metadata.dateline().isEmpty()) {
            json.writeNullProperty("dateline");
            return;
        }
        var dateline = metadata.dateline().get();
        json.writeObjectPropertyStart("dateline");
        json.writeStringProperty("place", dateline.place());
        json.writeNullProperty("country");
        writeOptional("date", date(dateline, metadata.published()), json);
        json.writeEndObject();
    }

    private static void writeAttribution(
            Attribution attribution, Numbering numbering, CodePoints codePoints, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", "s" + numbering.number(attribution));
        json.writeObjectPropertyStart("source");
        json.writeNullProperty("actor");
        writeOptional("name", attribution.source().name(), json);
        writeSpans("spans", attribution.source().spans(), codePoints, json);
        json.writeEndObject();
        json.writeObjectPropertyStart("cue");
        writeSpans("spans", attribution.cue().spans(), codePoints, json);
        json.writeStringProperty("lemma", attribution.cue().lemma());
        json.writeEndObject();
        writeSpans("content", attribution.content(), codePoints, json);
        json.writeStringProperty("style", Wording.style(attribution.style()));
        writeOptional("within", numbering.outer(attribution).map(outer -> "s" + outer), json);
        json.writeEndObject();
    }

    private static void writeSpans(String name, List<Span> spans, CodePoints codePoints, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (var span : spans) {
            json.writeStartArray();
            json.writeNumber(codePoints.begin(span));
            json.writeNumber(codePoints.end(span));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void writeOptional(String name, Optional<String> value, JsonGenerator json) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    /** A dateline leaves the year out: it is the one that brings the day nearest to the day of publication. */
    private static Optional<String> date(Dateline dateline, Optional<OffsetDateTime> published) {
        if (dateline.day().isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        var printed = published.get().toLocalDate();
        var day = dateline.day().get();
        var nearest = day.atYear(printed.getYear());
        if (nearest.isAfter(printed.plusMonths(6))) {
            nearest = day.atYear(printed.getYear() - 1);
        } else if (nearest.isBefore(printed.minusMonths(6))) {
            nearest = day.atYear(printed.getYear() + 1);
        }
        return Optional.of(nearest.toString());
    }

    /** ISO 8601 with seconds: {@code 2024-06-14T23:40:00+04:00}. */
    private static String time(OffsetDateTime time) {
        var written = time.toString();
        boolean withoutSeconds = time.getSecond() == 0 && time.getNano() == 0;
        int end = time.toLocalDateTime().toString().length();
        return withoutSeconds ? written.substring(0, end) + ":00" + written.substring(end) : written;
    }

    /** Many lines, for eyes; lists of numbers stay on one. */
    private static final class Pretty extends ObjectWriteContext.Base {

        @Override
        public DefaultPrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
