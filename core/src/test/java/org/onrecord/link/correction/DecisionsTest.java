package org.onrecord.link.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.link.Claim;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Entry;
import org.onrecord.link.Reliability;
import org.onrecord.link.TestEntry;
import org.onrecord.model.Certainty;
import org.onrecord.model.Polarity;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;

class DecisionsTest {

    private final List<Act> acts = new ArrayList<>();

    @Test
    void undoesAnUndoing() {
        var grade = does(new Correction.Grade("times", Reliability.B));
        assertThat(new Decisions(acts).reliability()).containsEntry("times", Reliability.B);
        var undo = does(new Correction.Undo(grade.id()));
        assertThat(new Decisions(acts).reliability()).isEmpty();
        assertThat(new Decisions(acts).undoing(grade.id())).contains(undo);
        does(new Correction.Undo(undo.id()));
        assertThat(new Decisions(acts).holding()).containsExactly(grade);
        assertThat(new Decisions(acts).with(List.of(grade))).isEqualTo(acts);
    }

    /** Three copies, tied through the first: without it the other two are tied to each other. */
    @Test
    void looksForOtherTiesOfOneThatStandsAlone() {
        var entries = List.of(entry(1), entry(2), entry(3));
        does(new Correction.Tie(TestEntry.article(1), TestEntry.article(2), Optional.empty()));

        var found = new Decisions(acts).ties().find(claim(entries), DecisionsTest::star);

        assertThat(found)
                .extracting(one -> one.earlier() + " " + one.later())
                .containsExactlyInAnyOrder(
                        TestEntry.id(1) + " " + TestEntry.id(3), TestEntry.id(2) + " " + TestEntry.id(3));
    }

    @Test
    void tiesOnTheWordOfPeople() {
        does(new Correction.Tie(TestEntry.article(1), TestEntry.article(2), Optional.empty()));
        does(new Correction.Tie(TestEntry.article(1), TestEntry.article(2), Optional.of(DependenceKind.RELEASE)));
        var claim = claim(List.of(entry(1), entry(2)));

        assertThat(new Decisions(acts).ties().find(claim, whole -> List.of()))
                .as("the last word on a pair counts")
                .singleElement()
                .isEqualTo(new Dependence(
                        TestEntry.id(1), TestEntry.id(2), DependenceKind.RELEASE, 1, "decided by Ann Lee: I saw it"));
        assertThat(new Decisions(acts).ties().on(claim)).hasSize(1);
        assertThat(new Decisions(acts).ties().find(claim(List.of(entry(1), entry(3))), DecisionsTest::star))
                .hasSize(1);
    }

    @Test
    void findsWordsInAnotherReading() {
        var entry = entry(1);
        var spot = Spot.of(entry);
        var longer = at(entry, new Span(0, 60));
        var elsewhere = at(entry, new Span(200, 236));

        assertThat(SpotFinder.find(spot, List.of(elsewhere, longer))).contains(longer);
        assertThat(SpotFinder.find(spot, List.of(elsewhere, entry(2)))).isEmpty();
        var other = TestEntry.of(1, "Times").voice("Ann Lee").build();
        assertThat(SpotFinder.find(Spot.of(other), List.of(entry, other)))
                .as("the same voice")
                .contains(other);
    }

    @Test
    void readsAnEntryAsItIsMeant() {
        var entry = TestEntry.of(1, "Times").certainty(Certainty.POSSIBLE).build();

        var denied = Stand.of(Stance.DENY).in(entry);

        assertThat(denied.stance()).isEqualTo(Stance.DENY);
        assertThat(denied.factuality().polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(denied.factuality().certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(Stand.of(entry).in(denied)).isEqualTo(entry);
    }

    @Test
    void refusesWhatIsNoDecision() {
        var id = ClaimId.of(TestEntry.id(1));
        var spot = Spot.of(entry(1));
        assertThatThrownBy(() -> new Correction.Split(id, List.of())).hasMessageContaining("nothing is split off");
        assertThatThrownBy(() -> new Correction.Merge(id, spot, id, spot)).hasMessageContaining("with itself");
        assertThatThrownBy(() -> new Correction.Grade(" ", Reliability.A)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> new ActId("a-1")).hasMessageContaining("not the id of an act");
    }

    private static List<Dependence> star(Claim claim) {
        var first = claim.entries().getFirst();
        return claim.entries().stream()
                .skip(1)
                .map(entry -> new Dependence(first.id(), entry.id(), DependenceKind.COPY, 0.9, "alike"))
                .toList();
    }

    private Act does(Correction what) {
        var id = new ActId("a-" + String.format(Locale.ROOT, "%020x", acts.size() + 1));
        var act = new Act(
                id, Instant.parse("2031-07-01T08:00:00Z"), Optional.of("Ann Lee"), Optional.of("I saw it"), what);
        acts.add(act);
        return act;
    }

    private static Entry entry(int number) {
        return TestEntry.of(number, "Paper " + number).day(number).build();
    }

    private static Entry at(Entry entry, Span span) {
        return new Entry(
                TestEntry.id(9),
                entry.article(),
                entry.published(),
                entry.matter(),
                entry.chain(),
                entry.stance(),
                entry.details(),
                entry.factuality(),
                entry.about(),
                span,
                "x".repeat(span.length()));
    }

    private static Claim claim(List<Entry> entries) {
        return new Claim(ClaimId.of(entries.getFirst().id()), entries);
    }
}
