package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainVoicesTest {

    private final PlainVoices plainVoices = new PlainVoices();

    private final TreeText denied =
            TreeText.of("Norland/PROPN/nsubj/3 has/AUX/aux/3/have denied/VERB/root/0/deny that/SCONJ/mark/7/that"
                    + " it/PRON/nsubj/7 had/AUX/aux/7/have left/VERB/ccomp/3/leave");

    @Test
    void findsADenialThatTheNetworkMissed() {
        var drafts = plainVoices.add(denied.analysis(), denied.tree(), List.of());

        assertThat(drafts).hasSize(1);
        assertThat(denied.words(drafts.getFirst().source().orElseThrow())).isEqualTo("Norland");
        assertThat(denied.words(drafts.getFirst().cue())).isEqualTo("has denied");
        assertThat(denied.words(drafts.getFirst().lastContent())).isEqualTo("that it had left");
    }

    @Test
    void leavesAloneWhatTheNetworkFound() {
        var known = new Draft(
                denied.range("denied"),
                Optional.of(denied.range("Norland")),
                List.of(denied.range("that it had left")));

        assertThat(plainVoices.add(denied.analysis(), denied.tree(), List.of(known)))
                .containsExactly(known);
    }

    @Test
    void findsNoVoiceWithoutASubject() {
        var text = TreeText.of(
                "It/X/dep/2 said/VERB/root/0/say that/SCONJ/mark/5/that it/PRON/nsubj/5 left/VERB/ccomp/2/leave");

        assertThat(plainVoices.add(text.analysis(), text.tree(), List.of())).isEmpty();
    }
}
