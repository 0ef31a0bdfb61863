package org.onrecord.app.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Assertion;
import org.onrecord.model.Attribution;
import org.onrecord.model.Event;
import org.onrecord.model.Record;
import org.onrecord.model.TimeExpression;

/** The names that the parts of one record have in its output: a letter and the place in their list, from 1. */
final class Ids {

    private final Map<Actor, String> actors;
    private final Map<TimeExpression, String> times;
    private final Map<Event, String> events;
    private final Map<Assertion, String> assertions;
    private final Numbering attributions;

    Ids(Record record) {
        actors = numbered("a", record.cast().actors());
        times = numbered("t", record.times());
        events = numbered("e", record.events());
        assertions = numbered("x", record.assertions());
        attributions = new Numbering(record);
    }

    private static <T> Map<T, String> numbered(String letter, List<T> parts) {
        var ids = new HashMap<T, String>();
        for (int i = 0; i < parts.size(); i++) {
            ids.putIfAbsent(parts.get(i), letter + (i + 1));
        }
        return ids;
    }

    /** The id of an actor; empty for one who is not of the cast. */
    Optional<String> of(Actor actor) {
        return Optional.ofNullable(actors.get(actor));
    }

    Optional<String> of(TimeExpression time) {
        return Optional.ofNullable(times.get(time));
    }

    Optional<String> of(Event event) {
        return Optional.ofNullable(events.get(event));
    }

    Optional<String> of(Assertion assertion) {
        return Optional.ofNullable(assertions.get(assertion));
    }

    Optional<String> of(Attribution attribution) {
        return attributions.find(attribution).map(number -> "s" + number);
    }

    Numbering attributions() {
        return attributions;
    }

    /** The number in the id of an assertion. */
    Optional<String> number(Assertion assertion) {
        return of(assertion).map(id -> id.substring(1));
    }
}
