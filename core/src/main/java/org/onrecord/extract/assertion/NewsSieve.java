package org.onrecord.extract.assertion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.Assertion;
import org.onrecord.model.Certainty;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Factuality;
import org.onrecord.model.Phrase;
import org.onrecord.model.Stance;

/**
 * Leaves out what tells a reader nothing new: what is left open and lies outside politics or has nobody in it ("they should vote",
 * "to end the sanctions"), and what a voice has already told in the same way ("his death").
 */
public final class NewsSieve {

    private static final Set<Stance> OPEN = Set.of(Stance.ASSERT, Stance.SPECULATE, Stance.ASK);

    /** What makes two assertions one; the time and the theme of the later are compared apart. */
    private record Content(
            Optional<EventType> type,
            String lemma,
            List<Actor> actors,
            List<Actor> recipients,
            List<Optional<Actor>> chain,
            Stance stance,
            Factuality factuality) {}

    /** The assertions in the same order, less those that tell nothing new; one that another points at stays. */
    public List<Assertion> sift(List<Assertion> assertions) {
        var pointedAt = new HashSet<Assertion>();
        assertions.forEach(assertion -> assertion.about().ifPresent(pointedAt::add));
        var kept = new ArrayList<Assertion>();
        for (var assertion : assertions) {
            var event = assertion.event();
            if (pointedAt.contains(assertion)
                    || event.isEmpty()
                    || !(isOpen(assertion, event.get())
                            || kept.stream().anyMatch(before -> isAgain(assertion, before)))) {
                kept.add(assertion);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isOpen(Assertion assertion, Event event) {
        boolean nobody = event.actors().isEmpty() && event.recipients().isEmpty();
        return (event.type().isEmpty() || nobody)
                && assertion.factuality().certainty() == Certainty.UNKNOWN
                && OPEN.contains(assertion.stance());
    }

    /** Whether an assertion tells no more than an earlier one. */
    private static boolean isAgain(Assertion assertion, Assertion before) {
        return before.event().isPresent()
                && content(assertion).equals(content(before))
                && (assertion.event().orElseThrow().time().isEmpty()
                        || assertion
                                .event()
                                .get()
                                .time()
                                .equals(before.event().get().time()))
                && assertion
                        .event()
                        .get()
                        .theme()
                        .map(Phrase::text)
                        .map(theme -> before.event()
                                .get()
                                .theme()
                                .filter(earlier -> earlier.text().equals(theme))
                                .isPresent())
                        .orElse(true);
    }

    private static Content content(Assertion assertion) {
        var event = assertion.event().orElseThrow();
        return new Content(
                event.type(),
                event.predicate().lemma(),
                event.actors(),
                event.recipients(),
                assertion.chain().voices().stream().map(voice -> voice.actor()).toList(),
                assertion.stance(),
                assertion.factuality());
    }
}
