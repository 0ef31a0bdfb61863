package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Assertion;
import org.onrecord.model.Event;
import org.onrecord.model.EventTime;
import org.onrecord.model.Record;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeRelation;

/** The events of a record, each with those who tell it, row by row. */
final class EventRows {

    private static final String NOBODY = "—";

    private final Record record;
    private final Ids ids;
    private final ChainWords chains;

    EventRows(Record record) {
        this.record = record;
        this.ids = new Ids(record);
        this.chains = new ChainWords(record);
    }

    /** A row per assertion; those of one event together, and beneath them those that only point at one of them. */
    List<EventRow> rows() {
        var rows = new ArrayList<EventRow>();
        var left = new LinkedHashSet<>(record.assertions());
        for (var event : record.events()) {
            int before = rows.size();
            for (var assertion : Telling.of(event, record).assertions()) {
                if (left.remove(assertion)) {
                    rows.add(rows.size() == before ? first(event, assertion) : further(assertion));
                }
            }
            if (rows.size() == before) {
                rows.add(untold(event));
            }
        }
        for (var assertion : left) {
            rows.add(further(assertion));
        }
        return rows;
    }

    private EventRow first(Event event, Assertion assertion) {
        return new EventRow(
                ids.number(assertion).orElse(""),
                who(event),
                type(event),
                what(event),
                when(event),
                FirmnessWords.of(assertion),
                chains.of(assertion.chain()),
                assertion.evidence());
    }

    private EventRow further(Assertion assertion) {
        var about = assertion
                .about()
                .filter(pointed -> assertion.event().isEmpty())
                .flatMap(ids::number)
                .map(number -> "see " + number);
        return new EventRow(
                ids.number(assertion).orElse(""),
                "",
                "",
                about.orElse(""),
                "",
                FirmnessWords.of(assertion),
                chains.of(assertion.chain()),
                assertion.evidence());
    }

    private EventRow untold(Event event) {
        return new EventRow(
                "",
                who(event),
                type(event),
                what(event),
                when(event),
                "",
                "",
                event.predicate().span());
    }

    private static String who(Event event) {
        if (event.actors().size() > 1 && event.actors().equals(event.recipients())) {
            return String.join(" ↔ ", event.actors().stream().map(Actor::name).toList());
        }
        var actors = names(event.actors());
        var recipients = names(event.recipients());
        return recipients.isEmpty() ? actors.orElse(NOBODY) : actors.orElse(NOBODY) + " → " + recipients.get();
    }

    static Optional<String> names(List<Actor> actors) {
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", actors.stream().map(Actor::name).toList()));
    }

    private static String type(Event event) {
        return event.type().map(Enum::name).orElse("");
    }

    private String what(Event event) {
        var theme = event.theme()
                .map(phrase -> " " + Wording.oneLine(phrase.text()))
                .orElse("");
        var place = event.place()
                .map(phrase -> " (" + Wording.oneLine(phrase.text()) + ")")
                .orElse("");
        var predicate =
                Wording.oneLine(event.predicate().span().in(record.article().text()));
        return predicate + theme + place;
    }

    private String when(Event event) {
        return event.time().map(this::when).orElse("");
    }

    private String when(EventTime when) {
        var words = when(when.time(), record);
        return when.relation() == TimeRelation.IN
                ? words
                : when.relation().name().toLowerCase(Locale.ROOT) + " " + words;
    }

    /** "2024-06-12" where the words come to a day, or to a part of it; "2024-06", "2024"; else the words. */
    static String when(TimeExpression time, Record record) {
        var value = time.value();
        int end = value.indexOf('T') < 0 ? value.length() : value.indexOf('T');
        return isDate(value.substring(0, end))
                ? value.substring(0, end)
                : Wording.oneLine(time.span().in(record.article().text()));
    }

    private static boolean isDate(String value) {
        return value.length() >= 4 && value.chars().allMatch(unit -> Character.isDigit(unit) || unit == '-');
    }
}
