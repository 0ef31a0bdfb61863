package org.onrecord.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.analysis.EventClause;
import org.onrecord.analysis.EventTypes;
import org.onrecord.analysis.Tree;
import org.onrecord.analysis.TypeScores;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Analysis;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Range;
import org.onrecord.model.Word;

/**
 * Gives types to events that no frame decides and that have somebody on both sides, by a trained classifier. What a frame
 * decides stays as it is: its answer can be explained.
 */
public final class EventTyper {

    /** The rule that an event has whose type the classifier gave. */
    static final String BY_NETWORK = "network";

    /** Less likely types are no answer: a wrong type costs more than none. */
    private static final double SURE = 0.9;

    private final Supplier<EventTypes> eventTypes;

    private static final Set<ActorKind> POWERS =
            Set.of(ActorKind.COUNTRY, ActorKind.GOVERNMENT, ActorKind.IGO, ActorKind.ARMED_GROUP);

    private static final Set<String> SECTORS_OF_POWER = Set.of("GOV", "MIL", "REB", "IGO");

    /** @param eventTypes the classifier; asked for at the first event that needs it */
    public EventTyper(Supplier<EventTypes> eventTypes) {
        this.eventTypes = eventTypes;
    }

    /** The same events in the same order, some of them with a type. */
    public List<Event> type(Analysis analysis, Tree tree, List<Event> events) {
        var places = new WordPlaces(tree);
        var words = new ArrayList<Word>();
        analysis.tokens().forEach(token -> words.add(token.word()));
        return events.stream()
                .map(event -> isOpen(event)
                        ? clause(analysis, places, words, event)
                                .map(clause -> eventTypes.get().score(clause))
                                .flatMap(EventTyper::sure)
                                .map(type -> typed(event, type))
                                .orElse(event)
                        : event)
                .toList();
    }

    /** The classifier was trained on what states, armies and their likes do; of what a singer does to a fan it knows nothing. */
    private static boolean isOpen(Event event) {
        return event.rule().equals(Event.NO_FRAME)
                && event.actors().stream().anyMatch(EventTyper::isPower)
                && event.recipients().stream().anyMatch(EventTyper::isPower);
    }

    private static boolean isPower(Actor actor) {
        return POWERS.contains(actor.kind())
                || actor.sector().filter(SECTORS_OF_POWER::contains).isPresent();
    }

    private static Optional<EventType> sure(TypeScores scores) {
        var best = scores.best();
        return Optional.of(best).filter(type -> scores.of(type) >= SURE);
    }

    /** The sentence of an event; empty where it names only one side of it. */
    private static Optional<EventClause> clause(Analysis analysis, WordPlaces places, List<Word> words, Event event) {
        int predicate = event.predicate().word();
        return analysis.sentences().stream()
                .filter(sentence -> sentence.contains(predicate))
                .findFirst()
                .map(sentence -> new EventClause(
                        words,
                        sentence,
                        nearest(places, sentence, predicate, event.actors()),
                        nearest(places, sentence, predicate, event.recipients())))
                .filter(clause ->
                        !clause.sources().isEmpty() && !clause.targets().isEmpty());
    }

    /** Of each actor the mention in a sentence that stands nearest to a word. */
    private static List<Range> nearest(WordPlaces places, Range sentence, int word, List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> actor.mentions().stream()
                        .flatMap(mention -> places.range(mention).stream())
                        .filter(sentence::contains)
                        .min(Comparator.comparingInt(range -> Math.abs(range.begin() - word)))
                        .stream())
                .sorted(Comparator.comparingInt(Range::begin))
                .toList();
    }

    private static Event typed(Event event, EventType type) {
        return new Event(
                event.predicate(),
                Optional.of(type),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                event.actors(),
                event.recipients(),
                event.theme(),
                event.place(),
                event.time(),
                BY_NETWORK);
    }
}
