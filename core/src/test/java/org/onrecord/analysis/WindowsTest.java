package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Range;
import org.onrecord.model.Words;

class WindowsTest {

    private static final WordPieces PIECES = new WordPieces(new Vocabulary("""
            [UNK]
            [CLS]
            [SEP]
            a
            ##b
            the
            grain
            .
            ,
            said
            lee
            "
            """));

    private final Windows windows = new Windows(PIECES);
    private final Tokenizer tokenizer = new Tokenizer();

    @Test
    void cutsNothingIntoNothing() {
        assertThat(windows.cut(new Words(List.of(), List.of()))).isEmpty();
    }

    @Test
    void readsAShortTextAtOnce() {
        assertThat(windows.cut(words("Lee said.\nThe grain.\n"))).containsExactly(new Range(0, 6));
    }

    @Test
    void keepsLinesTogetherAndWindowsEqual() {
        var text = ("the grain ".repeat(50) + "\n").repeat(4); // four lines of 100 pieces: 2 + 2, not 3 + 1
        assertThat(windows.cut(words(text))).containsExactly(new Range(0, 200), new Range(200, 400));
    }

    @Test
    void cutsALongLineBetweenSentences() {
        var text = ("the grain ".repeat(49) + "said. ").repeat(4);
        assertThat(windows.cut(words(text))).containsExactly(new Range(0, 200), new Range(200, 400));
    }

    @Test
    void cutsAfterTheQuotationMark() {
        var text = "\"" + "the grain ".repeat(100) + "said.\" The " + "grain ".repeat(100);
        assertThat(windows.cut(words(text))).containsExactly(new Range(0, 204), new Range(204, 305));
    }

    @Test
    void cutsAnEndlessSentenceIntoEqualParts() {
        assertThat(windows.cut(words("grain ".repeat(300)))).containsExactly(new Range(0, 150), new Range(150, 300));
    }

    @Test
    void cutsBetweenGivenSentences() {
        var words = words("the grain ".repeat(150)).words();
        assertThat(windows.cut(new Words(words, List.of(90, 180, 300))))
                .containsExactly(new Range(0, 180), new Range(180, 300));
    }

    @Test
    void coversAllWordsWithoutOverlap() {
        var random = new Random(5);
        var bits = List.of("the ", "grain", "\n", ".", " ", "\" ", "Lee", "said ", ", ", "🎉", "abbbbbbbbbbb ");
        for (int round = 0; round < 100; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(2000), 0, bits.size()).forEach(i -> text.append(bits.get(i)));
            var words = words(text.toString());
            var covered = new ArrayList<Integer>();
            for (var range : windows.cut(words)) {
                assertThat(new Window(words.words(), range, PIECES).pieces().length)
                        .isLessThanOrEqualTo(256);
                for (int word = range.begin(); word < range.end(); word++) {
                    covered.add(word);
                }
            }
            assertThat(covered).hasSize(words.words().size()).isSorted();
        }
    }

    private Words words(String text) {
        return tokenizer.tokenize(Article.of(text));
    }
}
