package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> VOCABULARY =
            List.of("[UNK]", "[CLS]", "[SEP]", "ost", "##mark", "##ma", "'", "s", "\"", "-", "grain", "(", "e");

    private final WordPieces wordPieces = new WordPieces(new Vocabulary(String.join("\n", VOCABULARY) + "\n"));

    @Test
    void takesTheLongestPieces() {
        assertThat(pieces("Ostmark")).containsExactly("ost", "##mark");
        assertThat(pieces("Ostmark's")).containsExactly("ost", "##mark", "'", "s");
    }

    @Test
    void knowsNoCaseAccentOrKindOfQuotationMark() {
        assertThat(pieces("GRÁIN")).containsExactly("grain");
        assertThat(pieces("e\u0301")).containsExactly("e");
        assertThat(pieces("“")).isEqualTo(pieces("``")).isEqualTo(pieces("»")).containsExactly("\"");
        assertThat(pieces("–")).containsExactly("-");
        assertThat(pieces("-LRB-")).containsExactly("(");
    }

    @Test
    void givesTheUnknownPieceWhereLettersLeadNowhere() {
        assertThat(pieces("ostx")).containsExactly("[UNK]");
        assertThat(pieces("東京")).containsExactly("[UNK]");
        assertThat(pieces("\u200b")).containsExactly("[UNK]");
    }

    @Test
    void keepsTheFirstSevenPiecesAndTheLast() {
        assertThat(pieces("-------s")).hasSize(8).endsWith("-", "s");
        assertThat(pieces("--------------(")).hasSize(8).endsWith("-", "(");
    }

    @Test
    void remembersMoreWordsThanItHasRoomFor() {
        for (int i = 0; i < 120_000; i++) {
            wordPieces.of("x" + i);
        }
        assertThat(pieces("Ostmark")).containsExactly("ost", "##mark");
    }

    private List<String> pieces(String word) {
        return Arrays.stream(wordPieces.of(word)).mapToObj(VOCABULARY::get).toList();
    }
}
