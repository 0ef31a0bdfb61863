package org.onrecord.link.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.link.Entry;
import org.onrecord.link.TestEntry;
import org.onrecord.model.Certainty;
import org.onrecord.model.Stance;

/** Transfers: "Norland supplied Ostmark with drones", told in several ways. */
class DossierMakerTest {

    private final DossierMaker dossierMaker = new DossierMaker();

    @Test
    void tellsWhoDeniesATransfer() {
        var told = TestEntry.of(1, "Harbour Post").voice("Tom Ek").day(3).build();
        var denied = TestEntry.of(2, "Coast Daily")
                .voice("Ann Lee")
                .stance(Stance.DENY)
                .negative()
                .day(4)
                .build();
        var dossier = only(told, denied);
        assertThat(dossier.kind()).isEqualTo(DossierKind.TRANSFER);
        assertThat(dossier.parties()).containsExactly("Norland", "Ostmark");
        assertThat(dossier.steps()).extracting(Step::stage).containsExactly("delivered", "denied");
        assertThat(dossier.present()).map(Present::stage).contains("delivered");
        assertThat(dossier.present()).map(Present::isContested).contains(true);
        assertThat(dossier.disputes())
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.words())
                        .isEqualTo("delivered is told by Tom Ek, and told as not so by Ann Lee"));
    }

    @Test
    void staysDeniedWhereNobodyTellsItAsSo() {
        var denied = TestEntry.of(1, "Coast Daily")
                .voice("Ann Lee")
                .stance(Stance.DENY)
                .negative()
                .build();
        assertThat(only(denied).present()).map(Present::stage).contains("denied");
        assertThat(only(denied).disputes()).isEmpty();
    }

    @Test
    void reachesNothingByWhatIsOnlyPossible() {
        var dossier = only(
                TestEntry.of(1, "Coast Daily").certainty(Certainty.POSSIBLE).build());
        assertThat(dossier.present()).isEmpty();
        assertThat(dossier.steps()).extracting(Step::mood).containsExactly(Mood.POSSIBLE);
    }

    @Test
    void leavesOutWhatIsLeftOpen() {
        assertThat(dossierMaker.make(
                        List.of(TestEntry.of(1, "Coast Daily")
                                .certainty(Certainty.UNKNOWN)
                                .build()),
                        List.of()))
                .isEmpty();
    }

    private Dossier only(Entry... entries) {
        var dossiers = dossierMaker.make(List.of(entries), List.of());
        assertThat(dossiers).hasSize(1);
        return dossiers.getFirst();
    }
}
