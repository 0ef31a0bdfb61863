package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentSieveTest {

    private final ContentSieve contentSieve = new ContentSieve();

    private static Draft draft(TreeText text, String cue, String... content) {
        return new Draft(
                text.range(cue),
                Optional.of(text.range("Norland")),
                List.of(content).stream().map(text::range).toList());
    }

    private List<Draft> sift(TreeText text, Draft draft) {
        return contentSieve.sift(text.analysis(), List.of(), List.of(draft));
    }

    @Test
    void leavesOutAContentThatSaysNothing() {
        var text = TreeText.of("Norland/PROPN/nsubj/2 said/VERB/root/0/say so/ADV/advmod/2");

        assertThat(sift(text, draft(text, "said", "so"))).isEmpty();
    }

    @Test
    void keepsWhatAnAnswerPointsAt() {
        var text = TreeText.of("Norland/PROPN/nsubj/2 denied/VERB/root/0/deny it/PRON/obj/2");
        var draft = draft(text, "denied", "it");

        assertThat(sift(text, draft)).containsExactly(draft);
    }

    @Test
    void leavesOutAnEmptyPieceBesideAFullOne() {
        var text = TreeText.of(
                "when/SCONJ/mark/4 Norland/PROPN/nsubj/3 said/VERB/root/0/say ships/NOUN/nsubj/5 left/VERB/ccomp/3");

        assertThat(sift(text, draft(text, "said", "when", "ships left")))
                .extracting(Draft::content)
                .containsExactly(List.of(text.range("ships left")));
    }

    @Test
    void leavesOutADeed() {
        var text = TreeText.of("Norland/PROPN/nsubj/2 claims/VERB/root/0/claim the/DET/det/4 bridge/NOUN/obj/2");

        assertThat(sift(text, draft(text, "claims", "the bridge"))).isEmpty();
    }

    @Test
    void keepsAClaimThatIsAClause() {
        var text = TreeText.of("Norland/PROPN/nsubj/2 claims/VERB/root/0/claim ships/NOUN/nsubj/4 left/VERB/ccomp/2");
        var draft = draft(text, "claims", "ships left");

        assertThat(sift(text, draft)).containsExactly(draft);
    }
}
