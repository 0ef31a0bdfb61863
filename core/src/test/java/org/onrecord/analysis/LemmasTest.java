package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LemmasTest {

    @Test
    void cutsAndAdds() {
        assertThat(lemma("Cities", "l|3|y")).isEqualTo("city");
        assertThat(lemma("Ostmark", "k|0|")).isEqualTo("Ostmark");
        assertThat(lemma("OSTMARK", "t|0|")).isEqualTo("Ostmark");
        assertThat(lemma("is", "l|2|be")).isEqualTo("be");
        assertThat(lemma("x", "l|0||")).isEqualTo("x|");
    }

    @Test
    void leavesAWordThatIsTooShort() {
        assertThat(lemma("At", "l|3|y")).isEqualTo("at");
        assertThat(lemma("At", "l|2|")).isEqualTo("At");
    }

    @Test
    void countsCharactersNotUnits() {
        assertThat(lemma("𝐀𝐁", "k|1|x")).isEqualTo("𝐀x");
        assertThat(lemma("ßa", "t|0|")).isEqualTo("SSa");
    }

    private static String lemma(String form, String script) {
        return new Lemmas(List.of(script)).of(form, 0);
    }
}
