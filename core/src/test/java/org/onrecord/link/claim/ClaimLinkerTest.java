package org.onrecord.link.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.Conflict;
import org.onrecord.link.ConflictKind;
import org.onrecord.link.Linkage;
import org.onrecord.link.Reason;
import org.onrecord.link.Shelved;
import org.onrecord.model.Bound;

class ClaimLinkerTest {

    private static final ClaimLinker LINKER = new ClaimLinker(new WordTable());

    private static Told supplied(int number) {
        return Told.of(number, "supply", "Norland supplied Ostmark with attack drones last week")
                .by("Norland")
                .to("Ostmark")
                .theme("attack drones");
    }

    private static Told delivered(int number) {
        return Told.of(number, "deliver", "Norland delivered attack drones to Ostmark, officials said")
                .by("Norland")
                .to("Ostmark")
                .theme("attack drones");
    }

    private static Linkage link(Told told, Shelved... kept) {
        return LINKER.link(told.entry(), told.story(), List.of(kept));
    }

    @Test
    void beginsAClaimWhereNothingIsAlike() {
        var linkage = link(supplied(1));

        assertThat(linkage.nearest()).isEmpty();
        assertThat(linkage.claim().value()).endsWith(supplied(1).entry().id().value().substring(2));
        assertThat(linkage.reasons()).isEmpty();
    }

    @Test
    void mergesTheSameInOtherWords() {
        var kept = supplied(1).shelved();

        var linkage = link(delivered(2), kept);

        assertThat(linkage.claim()).isEqualTo(kept.claim());
        assertThat(linkage.nearest()).contains(kept.entry().id());
        assertThat(linkage.conflicts()).isEmpty();
    }

    @Test
    void saysWhatMakesTheScore() {
        var linkage = link(delivered(2), supplied(1).shelved());

        var sum = linkage.reasons().stream().mapToDouble(Reason::share).sum();
        assertThat(linkage.reasons())
                .extracting(Reason::feature)
                .contains("like-meaning", "same-actor", "same-recipient", "same-story");
        assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(linkage.score(), within(1e-9));
    }

    @Test
    void keepsAnotherStoryApart() {
        var other = Told.of(1, "arrest", "Police in Kesteria arrested a baker on Monday")
                .story("kesteria police baker oven fraud court");

        assertThat(link(supplied(2), other.shelved()).nearest()).isEmpty();
    }

    @Test
    void keepsDaysApartAndSaysSo() {
        assertThat(conflict(delivered(2).on("2031-06-14"), supplied(1).on("2031-06-12")))
                .isEqualTo(new Conflict(
                        supplied(1).shelved().claim(),
                        supplied(1).entry().id(),
                        ConflictKind.DAY,
                        "2031-06-14 against 2031-06-12"));
    }

    @Test
    void keepsAmountsApart() {
        var conflict = conflict(
                delivered(2).amount(40, Bound.EXACT, "attack drones"), supplied(1).amount(200, Bound.EXACT, "drones"));

        assertThat(conflict.kind()).isEqualTo(ConflictKind.AMOUNT);
        assertThat(conflict.words()).isEqualTo("40 attack drones against 200 drones");
    }

    @Test
    void keepsRecipientsApart() {
        var other = Told.of(2, "supply", "Norland supplied Kesteria with attack drones last week")
                .by("Norland")
                .to("Kesteria")
                .theme("attack drones");

        assertThat(conflict(other, supplied(1)).kind()).isEqualTo(ConflictKind.RECIPIENT);
    }

    @Test
    void keepsPlacesApart() {
        assertThat(conflict(delivered(2).at("Port Ann"), supplied(1).at("Lakeside"))
                        .kind())
                .isEqualTo(ConflictKind.PLACE);
    }

    @Test
    void takesALongerTimeForNoOtherDay() {
        assertThat(link(delivered(2).in("2031-06"), supplied(1).on("2031-06-12").shelved())
                        .conflicts())
                .isEmpty();
    }

    @Test
    void takesAtLeastForNoOtherAmount() {
        assertThat(link(
                                delivered(2).amount(150, Bound.AT_LEAST, "drones"),
                                supplied(1).amount(200, Bound.EXACT, "drones").shelved())
                        .conflicts())
                .isEmpty();
    }

    @Test
    void takesACountryForTheSeatOfItsCapital() {
        assertThat(link(delivered(2).at("Kabul"), supplied(1).at("Afghanistan").shelved())
                        .conflicts())
                .isEmpty();
    }

    private static Conflict conflict(Told told, Told kept) {
        var linkage = link(told, kept.shelved());
        assertThat(linkage.nearest()).isEmpty();
        assertThat(linkage.claim()).isNotEqualTo(kept.shelved().claim());
        assertThat(linkage.conflicts()).hasSize(1);
        return linkage.conflicts().getFirst();
    }
}
