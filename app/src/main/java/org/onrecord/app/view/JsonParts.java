package org.onrecord.app.view;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Assertion;
import org.onrecord.model.Attribution;
import org.onrecord.model.Event;
import org.onrecord.model.EventTime;
import org.onrecord.model.Figure;
import org.onrecord.model.Office;
import org.onrecord.model.Record;
import org.onrecord.model.TimeExpression;

/** Writes the lists of a record: actors, times, attributions, events, assertions, figures. */
final class JsonParts {

    private final Record record;
    private final JsonFields fields;
    private final Ids ids;
    private final CueStances stances;
    private final SourceActors sources;

    JsonParts(Record record, JsonFields fields, Ids ids) {
        this.record = record;
        this.fields = fields;
        this.ids = ids;
        this.stances = new CueStances(record);
        this.sources = new SourceActors(record);
    }

    void write() {
        fields.beginList("actors");
        record.cast().actors().forEach(this::write);
        fields.endList();
        fields.beginList("times");
        record.times().forEach(this::write);
        fields.endList();
        fields.beginList("attributions");
        ids.attributions().inOrder().forEach(this::write);
        fields.endList();
        fields.beginList("events");
        record.events().forEach(this::write);
        fields.endList();
        fields.beginList("assertions");
        record.assertions().forEach(this::write);
        fields.endList();
        fields.beginList("figures");
        for (int i = 0; i < record.figures().size(); i++) {
            write(record.figures().get(i), "q" + (i + 1));
        }
        fields.endList();
    }

    private void write(Actor actor) {
        fields.beginObject();
        fields.string("id", ids.of(actor));
        fields.string("name", actor.name());
        fields.kind("kind", actor.kind());
        fields.string("country", actor.country());
        fields.string("sector", actor.sector());
        if (actor.office().isPresent()) {
            write(actor.office().get());
        } else {
            fields.nothing("office");
        }
        fields.spans("mentions", actor.mentions());
        fields.endObject();
    }

    private void write(Office office) {
        fields.beginObject("office");
        fields.string("title", office.title());
        fields.string("of", office.of());
        fields.string("actor", office.of().flatMap(this::body).flatMap(ids::of));
        fields.truth("former", office.former());
        fields.endObject();
    }

    /** The actor that an office belongs to: the one of that name, or the country with that code. */
    private Optional<Actor> body(String name) {
        return record.cast().actors().stream()
                .filter(actor -> actor.name().equals(name)
                        || (actor.kind() == ActorKind.COUNTRY
                                && actor.country().filter(name::equals).isPresent()))
                .findFirst();
    }

    private void write(TimeExpression time) {
        fields.beginObject();
        fields.string("id", ids.of(time));
        fields.span("span", time.span());
        fields.kind("kind", time.kind());
        fields.string("value", time.value());
        fields.string("modifier", time.modifier());
        writeInterval(time);
        fields.endObject();
    }

    private void writeInterval(TimeExpression time) {
        fields.string("from", time.from().map(JsonParts::moment));
        fields.string("until", time.until().map(JsonParts::moment));
    }

    private void write(Attribution attribution) {
        fields.beginObject();
        fields.string("id", ids.of(attribution));
        fields.beginObject("source");
        fields.string("actor", sources.of(attribution).flatMap(ids::of));
        fields.string("name", attribution.source().name());
        fields.spans("spans", attribution.source().spans());
        fields.endObject();
        fields.beginObject("cue");
        fields.spans("spans", attribution.cue().spans());
        fields.string("lemma", attribution.cue().lemma());
        fields.string("stance", stances.of(attribution));
        fields.endObject();
        fields.spans("content", attribution.content());
        fields.kind("style", attribution.style());
        fields.string("within", attribution.within().flatMap(ids::of));
        fields.endObject();
    }

    private void write(Event event) {
        fields.beginObject();
        fields.string("id", ids.of(event));
        fields.beginObject("predicate");
        fields.span("span", event.predicate().span());
        fields.string("lemma", event.predicate().lemma());
        fields.endObject();
        fields.string("type", event.type().map(Enum::name));
        fields.string("mode", event.mode());
        fields.strings("context", event.context());
        fields.string("cameo", event.cameo());
        fields.strings("actors", ids(event.actors()));
        fields.strings("recipients", ids(event.recipients()));
        if (event.theme().isPresent()) {
            fields.quote("theme", event.theme().get().span(), "text");
        } else {
            fields.nothing("theme");
        }
        if (event.place().isPresent()) {
            fields.quote("place", event.place().get().span(), "text");
        } else {
            fields.nothing("place");
        }
        if (event.time().isPresent()) {
            write(event.time().get());
        } else {
            fields.nothing("time");
        }
        fields.string("rule", event.rule());
        fields.endObject();
    }

    private void write(EventTime when) {
        fields.beginObject("time");
        fields.string("id", ids.of(when.time()));
        fields.string("value", when.time().value());
        writeInterval(when.time());
        fields.kind("relation", when.relation());
        fields.span("span", when.time().span());
        fields.endObject();
    }

    private void write(Assertion assertion) {
        fields.beginObject();
        fields.string("id", ids.of(assertion));
        fields.string("event", assertion.event().flatMap(ids::of));
        fields.beginList("chain");
        for (var voice : assertion.chain().voices()) {
            fields.beginObject();
            fields.string("actor", voice.actor().flatMap(ids::of));
            fields.string("attribution", voice.attribution().flatMap(ids::of));
            fields.endObject();
        }
        fields.endList();
        fields.kind("stance", assertion.stance());
        fields.truth("details", assertion.details());
        fields.kind("polarity", assertion.factuality().polarity());
        fields.kind("certainty", assertion.factuality().certainty());
        fields.kind("tense", assertion.factuality().tense());
        fields.string("about", assertion.about().flatMap(ids::of));
        fields.quote("evidence", assertion.evidence(), "quote");
        fields.endObject();
    }

    private void write(Figure figure, String id) {
        fields.beginObject();
        fields.string("id", id);
        fields.string("measure", figure.measure());
        fields.strings("of", ids(figure.of()));
        fields.number("amount", figure.amount());
        if (figure.upTo().isPresent()) {
            fields.number("upTo", figure.upTo().get());
        } else {
            fields.nothing("upTo");
        }
        fields.kind("bound", figure.bound());
        fields.string("unit", figure.unit());
        fields.kind("kind", figure.kind());
        fields.string("time", figure.time().flatMap(ids::of));
        fields.string("attribution", figure.attribution().flatMap(ids::of));
        fields.span("span", figure.span());
        fields.quote("evidence", figure.evidence(), "quote");
        fields.endObject();
    }

    private List<String> ids(List<Actor> actors) {
        return actors.stream().flatMap(actor -> ids.of(actor).stream()).toList();
    }

    /** ISO 8601 with seconds, without a zone: {@code 2024-06-12T00:00:00}. */
    private static String moment(LocalDateTime time) {
        var written = time.toString();
        return written.length() == "2024-06-12T00:00".length() ? written + ":00" : written;
    }
}
