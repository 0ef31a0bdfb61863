package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LemmaDecoderTest {

    private static final LemmaDecoder DECODER = new LemmaDecoder(List.of("l|2|", "l|1|", "l|0|"));

    private static String lemma(String form, String upos, float... scores) {
        return DECODER.of(form, upos, new Table(scores, 3), 0);
    }

    @Test
    void takesTheLikeliestScript() {
        assertThat(lemma("towns", "NOUN", 0, 2, 1)).isEqualTo("town");
    }

    @Test
    void takesTheLikeliestKnownVerb() {
        assertThat(lemma("announced", "VERB", 2, 1, 0)).isEqualTo("announce");
        assertThat(lemma("announced", "NOUN", 2, 1, 0)).isEqualTo("announc");
    }

    @Test
    void keepsTheLikeliestWhereNoVerbIsKnown() {
        assertThat(lemma("blorped", "VERB", 2, 1, 0)).isEqualTo("blorp");
    }

    @Test
    void knowsIrregularForms() {
        assertThat(lemma("upheld", "VERB", 2, 1, 0)).isEqualTo("uphold");
        assertThat(lemma("Men", "NOUN", 2, 1, 0)).isEqualTo("man");
    }
}
