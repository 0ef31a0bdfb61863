package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;

class WordTokensTest {

    @Test
    void areRunsOfLettersDigitsAndLowLines() {
        var text = "Élan-vital, x_1 “3½”";
        //          0 token: Élan, 1: vital, 2: x_1, 3: 3½

        assertThat(new WordTokens(text).in(List.of(new Span(0, text.length()))).cardinality())
                .isEqualTo(4);
    }

    @Test
    void ignoreMarksAroundWords() {
        var words = new WordTokens("“Peace,” she said.");

        assertThat(words.in(List.of(new Span(0, 8)))).isEqualTo(words.in(List.of(new Span(1, 6))));
    }

    @Test
    void standInASpanThatTouchesThem() {
        var words = new WordTokens("Norland agreed");

        assertThat(words.in(List.of(new Span(6, 9)))).isEqualTo(set(0, 1));
        assertThat(words.in(List.of(new Span(7, 8)))).isEqualTo(set());
    }

    @Test
    void mayStandInPieces() {
        var words = new WordTokens("That is, she said, over.");

        assertThat(words.in(List.of(new Span(0, 7), new Span(19, 23)))).isEqualTo(set(0, 1, 4));
    }

    @Test
    void areAlikeByWhatTheyShare() {
        assertThat(WordTokens.dice(set(1, 2), set(1, 2))).isEqualTo(1);
        assertThat(WordTokens.dice(set(1, 2), set(2, 3))).isEqualTo(0.5);
        assertThat(WordTokens.dice(set(1), set(2))).isZero();
        assertThat(WordTokens.dice(set(), set(2))).isZero();
        assertThat(WordTokens.dice(set(), set())).isEqualTo(1);
    }

    private static BitSet set(int... tokens) {
        var set = new BitSet();
        Arrays.stream(tokens).forEach(set::set);
        return set;
    }
}
