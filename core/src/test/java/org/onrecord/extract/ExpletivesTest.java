package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpletivesTest {

    private final Expletives expletives = new Expletives();

    @Test
    void takesTheItOfAnUnclearMatterForNobody() {
        var text = TreeText.of("It/PRON/nsubj/3/it is/AUX/cop/3/be unclear/ADJ/root/0 whether/SCONJ/mark/6"
                + " Norland/PROPN/nsubj/6 left/VERB/csubj/3/leave");

        assertThat(expletives.isOne(text.tree(), text.range("It"))).isTrue();
    }

    @Test
    void leavesTheItThatSpeaks() {
        var text = TreeText.of("It/PRON/nsubj/2/it said/VERB/root/0/say Norland/PROPN/nsubj/4 left/VERB/ccomp/2/leave");

        assertThat(expletives.isOne(text.tree(), text.range("It"))).isFalse();
    }
}
