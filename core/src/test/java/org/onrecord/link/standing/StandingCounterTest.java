package org.onrecord.link.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.link.Claim;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Dependence;
import org.onrecord.link.DependenceKind;
import org.onrecord.link.Entry;
import org.onrecord.link.Origin;
import org.onrecord.link.Part;
import org.onrecord.link.Print;
import org.onrecord.link.Reliability;
import org.onrecord.link.Side;
import org.onrecord.link.Standing;
import org.onrecord.link.TestEntry;
import org.onrecord.link.Turn;
import org.onrecord.model.ActorKind;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Certainty;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;

class StandingCounterTest {

    private final StandingCounter counter = new StandingCounter();
    private final Map<ArticleId, Print> prints = new HashMap<>();

    @Test
    void countsEntriesThatLeanOnEachOtherAsOneOrigin() {
        var first = TestEntry.of(1, "Times").voice("Wire").day(1).build();
        var second = TestEntry.of(2, "Post").voice("Wire").day(2).build();
        var third = TestEntry.of(3, "Herald").day(3).build();

        var standing = count(
                List.of(first, second, third),
                new Dependence(first.id(), second.id(), DependenceKind.VOICE, 1, "Wire"));

        assertThat(standing.count(Side.FOR)).isEqualTo(2);
        assertThat(standing.origins()).extracting(Origin::name).containsExactly("Wire", "Herald");
        assertThat(standing.history())
                .extracting(Turn::part)
                .containsExactly(Part.ORIGINATE, Part.ECHO, Part.ORIGINATE);
        assertThat(standing.history().get(1).reason()).isEqualTo("the same voice as " + first.id() + ": Wire");
        assertThat(standing.grade()).isEqualTo(2);
    }

    @Test
    void isContestedWhereAVoiceDenies() {
        var told = TestEntry.of(1, "Times").build();
        var denied = TestEntry.of(2, "Post")
                .voice("Ann Lee")
                .stance(Stance.DENY)
                .negative()
                .day(2)
                .build();

        var standing = count(List.of(told, denied));

        assertThat(standing.isContested()).isTrue();
        assertThat(standing.history()).extracting(Turn::part).containsExactly(Part.ORIGINATE, Part.DENY);
        assertThat(standing.grade()).isEqualTo(4);
        assertThat(standing.why()).startsWith("1 for, 1 against, 0 hedged");
    }

    /** The wire passes on both the claim and its denial: that ties neither side to the other. */
    @Test
    void doesNotTieOneSideToTheOther() {
        var told = TestEntry.of(1, "Wire").build();
        var denied = TestEntry.of(2, "Wire").voice("Ann Lee").negative().day(2).build();

        var standing =
                count(List.of(told, denied), new Dependence(told.id(), denied.id(), DependenceKind.OUTLET, 1, "Wire"));

        assertThat(standing.origins()).extracting(Origin::side).containsExactly(Side.FOR, Side.AGAINST);
    }

    @Test
    void hedgesWhatIsNotCertain() {
        var standing = count(List.of(
                TestEntry.of(1, "Times").certainty(Certainty.POSSIBLE).build(),
                TestEntry.of(2, "Post").stance(Stance.SPECULATE).day(2).build(),
                TestEntry.of(3, "Herald").stance(Stance.DECLINE).day(3).build()));

        assertThat(standing.count(Side.HEDGED)).isEqualTo(2);
        assertThat(standing.count(Side.SILENT)).isEqualTo(1);
        assertThat(standing.grade()).isEqualTo(6);
    }

    @Test
    void tellsAConfirmationWithoutDetailsApart() {
        var standing = count(List.of(
                TestEntry.of(1, "Times").voice("Wire").build(),
                TestEntry.of(2, "Times")
                        .voice("Ann Lee")
                        .stance(Stance.CONFIRM)
                        .withoutDetails()
                        .day(2)
                        .build()));

        assertThat(standing.history())
                .extracting(Turn::part)
                .containsExactly(Part.ORIGINATE, Part.CONFIRM_WITHOUT_DETAILS);
    }

    @Test
    void takesBackWhatAVoiceRetracts() {
        var told = TestEntry.of(1, "Times").voice("Ann Lee").build();
        var retracted = TestEntry.of(2, "Post")
                .voice("Ann Lee")
                .stance(Stance.RETRACT)
                .day(2)
                .build();

        var standing = count(List.of(told, retracted));

        assertThat(standing.count(Side.FOR)).isZero();
        assertThat(standing.history().getFirst().reason())
                .endsWith("taken back later by the same voice, in " + retracted.id());
    }

    @Test
    void takesBackWhatAnOutletCorrects() {
        var told = TestEntry.of(1, "Times").build();
        var corrected = TestEntry.of(2, "Times").negative().day(2).build();
        prints.put(
                corrected.article(),
                new Print(
                        corrected.article(),
                        Optional.empty(),
                        corrected.published(),
                        List.of(),
                        Optional.of(new Span(0, 10)),
                        List.of()));

        var standing = count(List.of(told, corrected));

        assertThat(standing.count(Side.FOR)).isZero();
        assertThat(standing.history()).extracting(Turn::part).containsExactly(Part.ORIGINATE, Part.CORRECT);
    }

    @Test
    void namesTheWireOfAMarkedText() {
        var told = TestEntry.of(1, "Times").build();
        var wire = TestEntry.party("Northern Wire", ActorKind.OUTLET);
        prints.put(
                told.article(),
                new Print(
                        told.article(),
                        Optional.empty(),
                        told.published(),
                        List.of(new Print.Mark(wire, DependenceKind.WIRE, new Span(0, 15), "(Northern Wire)")),
                        Optional.empty(),
                        List.of()));

        assertThat(count(List.of(told)).origins()).extracting(Origin::name).containsExactly("Northern Wire");
    }

    @Test
    void namesToWhomAnUnnamedVoiceSpoke() {
        var told = TestEntry.of(1, "Times")
                .voice("Wire")
                .unnamed("three officials")
                .build();

        assertThat(count(List.of(told)).origins()).extracting(Origin::name).containsExactly("three officials, to Wire");
    }

    @Test
    void gradesByTheReliabilityOfSources() {
        var one = TestEntry.of(1, "Times").build();
        var other = TestEntry.of(2, "Post").day(2).build();

        assertThat(grade(List.of(one), Map.of())).isEqualTo(6);
        assertThat(grade(List.of(one), Map.of("times", Reliability.C))).isEqualTo(3);
        assertThat(grade(List.of(one), Map.of("times", Reliability.E))).isEqualTo(6);
        assertThat(grade(List.of(one, other), Map.of())).isEqualTo(2);
        assertThat(grade(List.of(one, other), Map.of("post", Reliability.A))).isEqualTo(1);
    }

    private int grade(List<Entry> entries, Map<String, Reliability> reliability) {
        return counter.count(claim(entries), prints, List.of(), reliability).grade();
    }

    private Standing count(List<Entry> entries, Dependence... dependences) {
        return counter.count(claim(entries), prints, Arrays.asList(dependences), Map.of());
    }

    private static Claim claim(List<Entry> entries) {
        return new Claim(ClaimId.of(entries.getFirst().id()), entries);
    }
}
