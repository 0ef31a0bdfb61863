package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelayFinderTest {

    private final RelayFinder relayFinder = new RelayFinder();

    private static Draft draft(TreeText text, String source, String cue, String content) {
        return new Draft(text.range(cue), Optional.of(text.range(source)), List.of(text.range(content)));
    }

    private final TreeText quoted = TreeText.of(
            "The/DET/det/2 agency/NOUN/nsubj/3 quoted/VERB/root/0/quote Ann/PROPN/obj/3 Lee/PROPN/flat/4 ,/PUNCT/punct/7"
                    + " saying/VERB/advcl/3/say that/SCONJ/mark/10 she/PRON/nsubj/10 agreed/VERB/ccomp/7/agree");

    @Test
    void findsWhomTheSourceQuotes() {
        var draft = draft(quoted, "The agency", "saying", "that she agreed");

        var voice = relayFinder.find(quoted.tree(), draft).orElseThrow();

        assertThat(voice.outer()).isEqualTo(draft);
        assertThat(voice.inner())
                .extracting(inner -> quoted.words(inner.source().orElseThrow()))
                .containsExactly("Ann Lee");
    }

    @Test
    void putsWhoeverQuotesBeforeTheCitedVoice() {
        var draft = draft(quoted, "Ann Lee", "saying", "that she agreed");

        var voice = relayFinder.find(quoted.tree(), draft).orElseThrow();

        assertThat(quoted.words(voice.outer().source().orElseThrow())).isEqualTo("The agency");
        assertThat(voice.inner()).containsExactly(draft);
    }

    @Test
    void findsWhomTheSourceCites() {
        var text = TreeText.of("The/DET/det/2 paper/NOUN/nsubj/3 reported/VERB/root/0/report ,/PUNCT/punct/5"
                + " citing/VERB/advcl/3/cite three/NUM/nummod/7 officials/NOUN/obj/5 ,/PUNCT/punct/5"
                + " that/SCONJ/mark/11 talks/NOUN/nsubj/11 failed/VERB/ccomp/3/fail");
        var draft = draft(text, "The paper", "reported", "that talks failed");

        var voice = relayFinder.find(text.tree(), draft).orElseThrow();

        assertThat(voice.inner())
                .extracting(inner -> text.words(inner.source().orElseThrow()))
                .containsExactly("three officials");
        assertThat(voice.inner()).extracting(Draft::content).containsExactly(draft.content());
    }

    @Test
    void findsWhomTheSourceCitesBeforeItReports() {
        var text = TreeText.of("The/DET/det/2 paper/NOUN/nsubj/7 ,/PUNCT/punct/4 citing/VERB/acl/2/cite"
                + " officials/NOUN/obj/4 ,/PUNCT/punct/4 reported/VERB/root/0/report that/SCONJ/mark/10"
                + " talks/NOUN/nsubj/10 failed/VERB/ccomp/7/fail");
        var draft = draft(text, "The paper", "reported", "that talks failed");

        var voice = relayFinder.find(text.tree(), draft).orElseThrow();

        assertThat(voice.outer()).isEqualTo(draft);
        assertThat(voice.inner())
                .extracting(inner -> text.words(inner.source().orElseThrow()))
                .containsExactly("officials");
    }

    @Test
    void findsTheVerbThatReportsWhereCitingIsTheCue() {
        var text = TreeText.of("The/DET/det/2 paper/NOUN/nsubj/3 reported/VERB/root/0/report ,/PUNCT/punct/5"
                + " citing/VERB/advcl/3/cite three/NUM/nummod/7 officials/NOUN/obj/5 ,/PUNCT/punct/5"
                + " that/SCONJ/mark/11 talks/NOUN/nsubj/11 failed/VERB/ccomp/3/fail");
        var said = List.of(text.range("that talks failed"));
        var draft = new Draft(
                text.range("citing"),
                Optional.of(text.range("The paper")),
                List.of(text.range("three officials"), said.getFirst()));

        var voice = relayFinder.find(text.tree(), draft).orElseThrow();

        assertThat(voice.outer()).isEqualTo(new Draft(text.range("reported"), draft.source(), said));
        assertThat(voice.inner())
                .containsExactly(new Draft(text.range("citing"), Optional.of(text.range("three officials")), said));
    }

    @Test
    void findsWhoQuotesInThePassive() {
        var text = TreeText.of("Lee/PROPN/nsubj/3 was/AUX/aux/3/be quoted/VERB/root/0/quote by/ADP/case/6 the/DET/det/6"
                + " agency/NOUN/obl/3 as/SCONJ/mark/8 saying/VERB/advcl/3/say so/ADV/advmod/8");
        var draft = new Draft(text.range("saying"), Optional.empty(), List.of(text.range("so")));

        var voice = relayFinder.find(text.tree(), draft).orElseThrow();

        assertThat(text.words(voice.outer().source().orElseThrow())).isEqualTo("the agency");
        assertThat(voice.inner())
                .extracting(inner -> text.words(inner.source().orElseThrow()))
                .containsExactly("Lee");
    }

    @Test
    void findsNobodyWhereNobodyIsCited() {
        var text = TreeText.of("She/PRON/nsubj/2 said/VERB/root/0/say talks/NOUN/nsubj/4 failed/VERB/ccomp/2/fail");

        assertThat(relayFinder.find(text.tree(), draft(text, "She", "said", "talks failed")))
                .isEmpty();
    }
}
