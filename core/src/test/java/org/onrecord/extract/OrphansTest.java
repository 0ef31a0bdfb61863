package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrphansTest {

    private static List<Draft> settle(TreeText text, String cue, String content) {
        var draft = new Draft(text.range(cue), Optional.empty(), List.of(text.range(content)));
        return new Orphans().settle(text.analysis(), text.tree(), List.of(), List.of(draft));
    }

    @Test
    void leavesOutWhatNobodySays() {
        var text = TreeText.of("Norland/PROPN/nsubj/2 imposed/VERB/root/0/impose sanctions/NOUN/obj/2");

        assertThat(settle(text, "imposed", "sanctions")).isEmpty();
    }

    @Test
    void keepsWhatIsReportedByNobodyNamed() {
        var text = TreeText.of("Losses/NOUN/nsubj/3 are/AUX/aux/3 alleged/VERB/root/0/allege");

        assertThat(settle(text, "alleged", "Losses")).hasSize(1);
    }

    @Test
    void keepsAClause() {
        var text = TreeText.of(
                "It/PRON/nsubj/3 is/AUX/aux/3 rumoured/VERB/root/0/rumour ships/NOUN/nsubj/5 left/VERB/ccomp/3");

        assertThat(settle(text, "rumoured", "ships left")).hasSize(1);
    }
}
