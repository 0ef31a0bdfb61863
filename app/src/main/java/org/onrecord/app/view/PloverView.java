package org.onrecord.app.view;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Record;
import tools.jackson.core.ObjectWriteContext;

/**
 * Events as lines of JSON, with fields as the PLOVER manual of 2021 names them; events outside PLOVER are left out. An event that
 * no voice tells as done has one of the manual's auxiliary modes among its contexts: negation, future, hypothetical. Fields of
 * our own, {@code assertions}, {@code cameo} and {@code rule}, stand last.
 */
public final class PloverView implements View {

    private static final String CODEBOOK = "PLOVER 2021";
    private static final int ID_DIGITS = 12;

    private final Producer producer;

    /**
     * A view that says what made the records.
     *
     * @param producer what made them
     */
    public PloverView(Producer producer) {
        this.producer = producer;
    }

    @Override
    public String show(Reading reading) {
        var record = reading.record();
        var ids = new Ids(record);
        var output = new StringWriter();
        for (var event : record.events()) {
            if (event.type().isPresent()) {
                write(event, event.type().get(), record, ids, output);
                output.append('\n');
            }
        }
        return output.toString();
    }

    private void write(Event event, EventType type, Record record, Ids ids, StringWriter output) {
        var telling = Telling.of(event, record);
        try (var json = JsonView.JSON.createGenerator(ObjectWriteContext.empty(), output)) {
            var fields = new JsonFields(json, record.article().text());
            fields.beginObject();
            fields.string("id", id(event, record, ids));
            fields.string("date", EventDay.of(event, record).map(Object::toString));
            writeEntities("actor", event.actors(), record, fields);
            writeEntities("recipient", event.recipients(), record, fields);
            fields.strings("event", List.of(type.name()));
            fields.strings("mode", event.mode().stream().toList());
            var contexts = new ArrayList<>(event.context());
            telling.auxiliary().ifPresent(contexts::add);
            fields.strings("context", contexts);
            fields.whole("quad_code", type.quad().number());
            writePlace(event, fields);
            fields.strings(
                    "event_text",
                    List.of(event.predicate().span().in(record.article().text())));
            fields.beginObject("text_info");
            fields.place("start", "end", event.predicate().span());
            fields.endObject();
            writeCitation(record, fields);
            fields.string("coder", "onrecord " + producer.version());
            writeOwn(event, telling, record, fields);
            fields.endObject();
        }
    }

    private static String id(Event event, Record record, Ids ids) {
        var digest = record.article().id().value();
        var begin = digest.substring(digest.indexOf(':') + 1);
        return "onrecord-" + begin.substring(0, Math.min(ID_DIGITS, begin.length())) + "-"
                + ids.of(event).orElse("e");
    }

    private static void writeEntities(String name, List<Actor> actors, Record record, JsonFields fields) {
        fields.beginList(name);
        for (var actor : actors) {
            fields.beginObject();
            fields.string("code", code(actor));
            fields.string("sector", actor.sector());
            fields.string(
                    "entity_text",
                    actor.mentions().stream()
                            .findFirst()
                            .map(span -> span.in(record.article().text()))
                            .or(() -> Optional.of(actor.name())));
            fields.string("identifier_text", actor.name());
            fields.string("office", actor.office().map(office -> office.title()));
            fields.endObject();
        }
        fields.endList();
    }

    /** The country, else the manual's code for those who have none. */
    private static Optional<String> code(Actor actor) {
        return actor.country()
                .or(() -> Optional.ofNullable(
                        switch (actor.kind()) {
                            case IGO -> "IGO";
                            case NGO -> "NGO";
                            case COMPANY -> "MNC";
                            case ARMED_GROUP -> "IMG";
                            case COUNTRY, GOVERNMENT, OUTLET, PARTY, PERSON, GROUP, UNNAMED -> null;
                        }));
    }

    private static void writePlace(Event event, JsonFields fields) {
        if (event.place().isEmpty()) {
            fields.nothing("event_loc");
            return;
        }
        fields.beginObject("event_loc");
        fields.string("extracted_place", event.place().get().text());
        fields.endObject();
    }

    private static void writeCitation(Record record, JsonFields fields) {
        var metadata = record.article().metadata();
        fields.beginObject("cite_info");
        fields.string("citation", record.article().id().value());
        fields.string("title", metadata.title());
        fields.string("language", "en");
        fields.string("publication", metadata.outlet());
        fields.string("codebook", CODEBOOK);
        fields.endObject();
    }

    private static void writeOwn(Event event, Telling telling, Record record, JsonFields fields) {
        var chains = new ChainWords(record);
        fields.beginList("assertions");
        for (var assertion : telling.assertions()) {
            fields.beginObject();
            fields.strings("chain", chains.names(assertion.chain()));
            fields.kind("stance", assertion.stance());
            fields.kind("polarity", assertion.factuality().polarity());
            fields.kind("certainty", assertion.factuality().certainty());
            fields.kind("tense", assertion.factuality().tense());
            fields.endObject();
        }
        fields.endList();
        fields.string("cameo", event.cameo());
        fields.string("rule", event.rule());
    }
}
