package org.onrecord.extract.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Assertion;
import org.onrecord.model.Stance;

class AsserterTest {

    private static final String CLAIM = "Ann Lee said that Norland had {attacked} the port. ";

    private static Example read(String marked) {
        return Example.of(marked, "Ann Lee", "Tom Ek", "Norland", "Ostmark");
    }

    private static String origin(Assertion assertion) {
        return assertion.chain().origin().actor().orElseThrow().name();
    }

    @Test
    void bindsAnEchoAndAConfirmationOfOneVoiceOnce() {
        var example = read(
                "In February, the agency reported that Norland had {supplied} Ostmark with missiles. This claim was later"
                        + " echoed by defense secretary Tom Ek, who confirmed the information but did not provide further details.");

        assertThat(example.assertions()).hasSize(2);
        var supply = example.assertions().get(0);
        var confirmation = example.assertions().get(1);
        assertThat(example.line(supply)).isEqualTo("the agency: ASSERT, POSITIVE, CERTAIN, PAST");
        assertThat(supply.details()).isTrue();
        assertThat(origin(confirmation)).isEqualTo("Tom Ek");
        assertThat(confirmation.stance()).isEqualTo(Stance.CONFIRM);
        assertThat(confirmation.details()).isFalse();
        assertThat(confirmation.about()).contains(supply);
        assertThat(confirmation.event()).isEmpty();
        assertThat(confirmation.evidence().in(example.article().text()))
                .startsWith("This claim")
                .endsWith("further details.");
    }

    @Test
    void letsTheOutletAskWhatItSaysIsUnclear() {
        var example = read("It is unclear whether Norland {attacked} the port.");

        assertThat(example.line(example.assertions().get(0))).isEqualTo("the outlet: ASK, POSITIVE, UNKNOWN, PAST");
    }

    @Test
    void putsAHedgedPurposeAsFirmlyAsItsHedge() {
        var example = read("Norland and Ostmark met on Monday, apparently to {address} rumours about the accord.");

        assertThat(example.line(example.assertions().get(0))).isEqualTo("the outlet: ASSERT, POSITIVE, PROBABLE, PAST");
    }

    @Test
    void findsWhatIsDenied() {
        for (var denial : new String[] {
            "Tom Ek denied it.",
            "Tom Ek denied the allegation.",
            "Tom Ek rejected the claim as baseless.",
            "The claim was denied by Tom Ek.",
            "Tom Ek dismissed the report."
        }) {
            var example = read(CLAIM + denial);

            assertThat(example.assertions()).as(denial).hasSize(2);
            var answer = example.assertions().get(1);
            assertThat(answer.about()).as(denial).contains(example.assertions().get(0));
            assertThat(origin(answer)).as(denial).isEqualTo("Tom Ek");
            assertThat(example.line(answer)).as(denial).endsWith("DENY, NEGATIVE, CERTAIN, PAST");
        }
    }

    @Test
    void findsWhatIsNeitherConfirmedNorDenied() {
        for (var answer : new String[] {
            "Tom Ek declined to comment on the report.",
            "Tom Ek refused to confirm the report.",
            "Tom Ek neither confirmed nor denied that.",
            "Tom Ek has yet to confirm the report."
        }) {
            var example = read(CLAIM + answer);

            assertThat(example.assertions()).as(answer).hasSize(2);
            assertThat(example.line(example.assertions().get(1)))
                    .as(answer)
                    .contains("Tom Ek")
                    .endsWith("DECLINE, POSITIVE, UNKNOWN, PAST");
        }
    }

    @Test
    void findsWhatIsDoubted() {
        var doubt = read(CLAIM + "Tom Ek cast doubt on the claim.").assertions().get(1);

        assertThat(doubt.stance()).isEqualTo(Stance.DOUBT);
    }

    @Test
    void findsWhatIsDeniedInTheSameSentence() {
        var example = read("Ann Lee said the army had {attacked} the port, which Tom Ek denied.");

        assertThat(example.assertions()).hasSize(2);
        assertThat(example.assertions().get(1).about())
                .contains(example.assertions().get(0));
    }

    @Test
    void pointsAtTheClaimAndNotAtWhatElseWasTold() {
        var example = read("Norland {bought} three ships. " + CLAIM + "Tom Ek denied the claim.");

        assertThat(example.assertions()).hasSize(3);
        assertThat(example.assertions().get(2).about())
                .contains(example.assertions().get(1));
    }

    @Test
    void letsNobodyDenyHisOwnClaim() {
        var example = read("Tom Ek said that Norland had {shipped} grain. " + CLAIM + "Ann Lee denied the report.");

        assertThat(example.assertions().get(2).about())
                .contains(example.assertions().get(0));
    }

    @Test
    void takesBackOnlyWhatTheVoiceSaidItself() {
        var example = read("Norland said that Ostmark had {closed} the border. " + CLAIM
                + "Norland later retracted the statement.");

        assertThat(example.assertions().get(2).stance()).isEqualTo(Stance.RETRACT);
        assertThat(example.assertions().get(2).about())
                .contains(example.assertions().get(0));
    }

    @Test
    void pointsAtNothingWhereNothingWasTold() {
        assertThat(read("Tom Ek denied the claim.").assertions()).isEmpty();
        assertThat(read("Norland {shipped} grain. Tom Ek denied the claim.").assertions())
                .hasSize(1);
    }

    @Test
    void seesThatNoDetailsAreGiven() {
        assertThat(read("Norland confirmed the {attack} on the port but did not provide further details.")
                        .only()
                        .details())
                .isFalse();
        assertThat(read("Ann Lee confirmed that Norland had {attacked} the port but gave no details.")
                        .only()
                        .details())
                .isFalse();
        assertThat(read("Ann Lee confirmed that Norland had {attacked} the port, without elaborating.")
                        .only()
                        .details())
                .isFalse();
        assertThat(read("Ann Lee confirmed that Norland had {attacked} the port. She did not elaborate.")
                        .only()
                        .details())
                .isFalse();
        assertThat(read("Ann Lee confirmed that Norland had {attacked} the port and gave details.")
                        .only()
                        .details())
                .isTrue();
    }

    @Test
    void keepsTheOutletFirstAndTheOriginLast() {
        var example = read("Ann Lee said that Tom Ek had denied that Norland {shipped} grain to Ostmark.");

        var voices = example.only().chain().voices();
        assertThat(voices).hasSize(3);
        assertThat(voices.get(0).attribution()).isEmpty();
        assertThat(voices.get(1).actor().orElseThrow().name()).isEqualTo("Ann Lee");
        assertThat(voices.get(2).actor().orElseThrow().name()).isEqualTo("Tom Ek");
    }

    @Test
    void takesNothingForSaidThatIsDeniedToHaveBeenSaid() {
        var assertion = read("Ann Lee denied that Tom Ek had said that Norland {shipped} grain.")
                .only();

        assertThat(origin(assertion)).isEqualTo("Tom Ek");
        assertThat(assertion.stance()).isEqualTo(Stance.DECLINE);
    }

    @Test
    void readsEachSentenceOfAQuoteByItself() {
        var example =
                read("\"Norland {attacked} the port. It did not {warn} us,\" Ann Lee said. \"It may {attack} again.\"");

        assertThat(example.assertions().stream().map(example::line))
                .containsExactly(
                        "Ann Lee: ASSERT, POSITIVE, CERTAIN, PAST",
                        "Ann Lee: ASSERT, NEGATIVE, CERTAIN, PAST",
                        "Ann Lee: ASSERT, POSITIVE, POSSIBLE, FUTURE");
    }

    @Test
    void saysTheSameTwice() {
        var text = CLAIM + "Tom Ek denied it.";

        assertThat(read(text)).isEqualTo(read(text));
    }
}
