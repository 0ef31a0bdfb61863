package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainViewTest {

    @Test
    void printsWhatEachStepGave() {
        assertThat(new ExplainView().show(Example.reading()))
                .containsSubsequence(
                        "== article bridge.txt",
                        "outlet        Norland Post",
                        "furniture     By Ann Lee  [39, 49)",
                        "== sentence 1",
                        "word  form      lemma     upos  xpos  head  relation  factuality",
                        "0     Ostmark   Ostmark   X     FW    -     root      +0.3",
                        "== names",
                        "person        Tom Ek",
                        "== mentions",
                        "== roles",
                        "== statements",
                        "== attributions",
                        "s4            indirect",
                        "  within      s3",
                        "  source      Mara Sund");
    }
}
