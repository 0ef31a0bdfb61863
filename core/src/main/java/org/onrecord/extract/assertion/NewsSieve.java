package org.onrecord.extract.assertion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Assertion;
import org.onrecord.model.Certainty;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Phrase;
import org.onrecord.model.Polarity;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;

/**
 * Leaves out what tells a reader nothing new: clauses that no frame knows ("took the stairs"), what is left open and lies outside
 * politics or has nobody in it ("they should vote", "to end the sanctions"), and what a voice has already told in the same way
 * ("his death"). What a voice denies or confirms always stays, and so does what the
 * article says outright is open; of a lead in which no frame knows anything who did what.
 */
public final class NewsSieve {

    private static final Set<Stance> ANSWERS = Set.of(Stance.CONFIRM, Stance.DENY, Stance.DOUBT, Stance.RETRACT);
    private static final Set<Stance> OPEN = Set.of(Stance.ASSERT, Stance.SPECULATE, Stance.ASK);

    private final Stances stances = new Stances();
    private final LeadFinder leadFinder = new LeadFinder();

    /** What makes two assertions one, whatever their tenses; the time and the theme of the later are compared apart. */
    private record Content(
            Optional<EventType> type,
            String lemma,
            List<Actor> actors,
            List<Actor> recipients,
            List<Optional<Actor>> chain,
            Stance stance,
            Polarity polarity,
            Certainty certainty) {}

    /** The assertions in the same order, less those that tell nothing new; one that another points at stays. */
    public List<Assertion> sift(Article article, List<Assertion> assertions) {
        var lead = leadFinder.find(article);
        boolean known = assertions.stream().anyMatch(assertion -> isIn(lead, assertion) && isNews(assertion));
        var pointedAt = new HashSet<Assertion>();
        assertions.forEach(assertion -> assertion.about().ifPresent(pointedAt::add));
        var kept = new ArrayList<Assertion>();
        for (var assertion : assertions) {
            var event = assertion.event();
            if (pointedAt.contains(assertion)
                    || event.isEmpty()
                    || ((isNews(assertion) || (!known && isIn(lead, assertion) && isFull(assertion)))
                            && kept.stream().noneMatch(before -> isAgain(assertion, before)))) {
                kept.add(assertion);
            }
        }
        return List.copyOf(kept);
    }

    /** Whether it tells what a frame knows, or what a voice denies or confirms; and is not left open with nobody in it. */
    private boolean isNews(Assertion assertion) {
        var told = assertion.event();
        if (told.isEmpty()) {
            return true;
        }
        var event = told.get();
        boolean answers = answers(assertion);
        boolean nobody = event.actors().isEmpty() && event.recipients().isEmpty();
        boolean open = assertion.factuality().certainty() == Certainty.UNKNOWN && OPEN.contains(assertion.stance());
        return answers
                || event.rule().equals(Event.OPEN)
                || (!event.rule().equals(Event.NO_FRAME)
                        && !(open && (nobody || event.type().isEmpty())));
    }

    private static boolean isIn(Optional<Span> lead, Assertion assertion) {
        return lead.isPresent()
                && assertion
                        .event()
                        .filter(event -> lead.get().contains(event.predicate().span()))
                        .isPresent();
    }

    /** Whether it tells who did what, and not as a thing left open: enough where the lead tells nothing that a frame knows. */
    private static boolean isFull(Assertion assertion) {
        var event = assertion.event().orElseThrow();
        return !event.actors().isEmpty()
                && (!event.recipients().isEmpty() || event.theme().isPresent())
                && assertion.factuality().certainty() != Certainty.UNKNOWN;
    }

    /** Whether its voice denies or confirms it, and not only agrees: "acknowledged that the ship had left". */
    private boolean answers(Assertion assertion) {
        return ANSWERS.contains(assertion.stance())
                && assertion
                        .chain()
                        .origin()
                        .attribution()
                        .flatMap(attribution -> stances.of(attribution.cue().lemma()))
                        .flatMap(Attitude::stance)
                        .filter(assertion.stance()::equals)
                        .isPresent();
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
                assertion.factuality().polarity(),
                assertion.factuality().certainty());
    }
}
