package org.onrecord.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Cast;
import org.onrecord.model.Span;

/** A cast for tests: the names that the examples use, wherever they stand. */
final class SmallCast {

    private static final Set<String> PERSONS = Set.of("Ann Lee", "Tom Ek");
    private static final Set<String> COUNTRIES = Set.of("Norland", "Ostmark", "Westria");
    private static final Set<String> PARTIES = Set.of("Green Party", "Red Front", "Dockers Union");

    private SmallCast() {}

    static Cast of(String text) {
        var actors = new ArrayList<Actor>();
        PERSONS.stream().sorted().forEach(name -> add(actors, text, name, ActorKind.PERSON));
        COUNTRIES.stream().sorted().forEach(name -> add(actors, text, name, ActorKind.COUNTRY));
        PARTIES.stream().sorted().forEach(name -> add(actors, text, name, ActorKind.ARMED_GROUP));
        add(actors, text, "rebels", ActorKind.ARMED_GROUP);
        return new Cast(actors, Optional.empty());
    }

    private static void add(List<Actor> actors, String text, String name, ActorKind kind) {
        var mentions = new ArrayList<Span>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Span(at, at + name.length()));
        }
        if (!mentions.isEmpty()) {
            actors.add(new Actor(name, kind, Optional.empty(), Optional.empty(), Optional.empty(), mentions));
        }
    }
}
