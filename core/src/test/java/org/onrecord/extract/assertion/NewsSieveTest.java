package org.onrecord.extract.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Article;
import org.onrecord.model.Assertion;
import org.onrecord.model.Certainty;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Factuality;
import org.onrecord.model.Phrase;
import org.onrecord.model.Polarity;
import org.onrecord.model.Predicate;
import org.onrecord.model.SourceChain;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;
import org.onrecord.model.Voice;

class NewsSieveTest {

    private final NewsSieve newsSieve = new NewsSieve();

    private static final Article UNTITLED = Article.of("Norland voted.");

    private static final Actor NORLAND =
            new Actor("Norland", ActorKind.COUNTRY, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private static Assertion told(int place, String lemma, Optional<EventType> type, String rule, Certainty certainty) {
        var span = new Span(place, place + lemma.length());
        var event = new Event(
                new Predicate(place, span, lemma),
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(NORLAND),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rule);
        return new Assertion(
                Optional.of(event),
                new SourceChain(List.of(new Voice(Optional.empty(), Optional.empty()))),
                Stance.ASSERT,
                true,
                new Factuality(Polarity.POSITIVE, certainty, Tense.PAST),
                Optional.empty(),
                span);
    }

    @Test
    void tellsEachThingOnce() {
        var first = told(0, "death", Optional.empty(), "other.death", Certainty.CERTAIN);
        var second = told(50, "death", Optional.empty(), "other.death", Certainty.CERTAIN);

        assertThat(newsSieve.sift(UNTITLED, List.of(first, second))).containsExactly(first);
    }

    @Test
    void leavesOutWhatIsOpenOutsidePolitics() {
        var vote = told(0, "vote", Optional.empty(), "other.vote", Certainty.UNKNOWN);
        var attack = told(9, "attack", Optional.of(EventType.ASSAULT), "assault.attack", Certainty.UNKNOWN);

        assertThat(newsSieve.sift(UNTITLED, List.of(vote, attack))).containsExactly(attack);
    }

    @Test
    void keepsAClauseOnlyWhereAVoiceAnswersIt() {
        var smiled = told(0, "smile", Optional.empty(), Event.NO_FRAME, Certainty.CERTAIN);
        var lied = told(9, "lie", Optional.empty(), Event.NO_FRAME, Certainty.CERTAIN);
        var denial = new Assertion(
                Optional.empty(),
                lied.chain(),
                Stance.DENY,
                true,
                new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Tense.PAST),
                Optional.of(lied),
                new Span(20, 30));

        assertThat(newsSieve.sift(UNTITLED, List.of(smiled, lied, denial))).containsExactly(lied, denial);
    }

    @Test
    void keepsAClauseOfALeadThatTellsNothingElse() {
        var lead = Article.of("Norland opened the old bridge on Monday to the sound of two brass bands from far away.");
        var opened = ofTheBridge(told(8, "opened", Optional.empty(), Event.NO_FRAME, Certainty.CERTAIN));
        var vote = told(30, "vote", Optional.empty(), "other.vote", Certainty.CERTAIN);

        assertThat(newsSieve.sift(UNTITLED, List.of(opened))).isEmpty();
        assertThat(newsSieve.sift(lead, List.of(opened))).containsExactly(opened);
        assertThat(newsSieve.sift(lead, List.of(opened, vote))).containsExactly(vote);
    }

    private static Assertion ofTheBridge(Assertion assertion) {
        var event = assertion.event().orElseThrow();
        return new Assertion(
                Optional.of(new Event(
                        event.predicate(),
                        event.type(),
                        event.mode(),
                        event.context(),
                        event.cameo(),
                        event.actors(),
                        event.recipients(),
                        Optional.of(new Phrase(new Span(15, 29), "the old bridge")),
                        event.place(),
                        event.time(),
                        event.rule())),
                assertion.chain(),
                assertion.stance(),
                assertion.details(),
                assertion.factuality(),
                assertion.about(),
                assertion.evidence());
    }
}
