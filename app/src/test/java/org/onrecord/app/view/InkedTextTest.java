package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InkedTextTest {

    @Test
    void breaksLinesAtSpaces() {
        assertThat(wrap("the old bridge is closed", 10)).containsExactly("the old", "bridge is", "closed");
        assertThat(wrap("  a  b ", 10)).containsExactly("a  b");
        assertThat(wrap("   ", 10)).isEmpty();
    }

    @Test
    void breaksWordsThatAreLongerThanALine() {
        assertThat(wrap("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
        assertThat(wrap("東京東京", 5)).containsExactly("東京", "東京");
        assertThat(wrap("東京", 1)).containsExactly("東", "京");
    }

    @Test
    void keepsAccentsWithTheirLetters() {
        assertThat(wrap("ae\u0301bc", 2)).containsExactly("ae\u0301", "bc");
    }

    @Test
    void wrapsAMegabyteWithoutSpaces() {
        assertThat(wrap("a".repeat(1_000_000), 80)).hasSize(12_500);
    }

    @Test
    void shortensBetweenWords() {
        assertThat(new InkedText().append("the old bridge", Ink.PLAIN).shorten(9))
                .hasToString("the old…");
        assertThat(new InkedText().append("the old bridge", Ink.PLAIN).shorten(14))
                .hasToString("the old bridge");
        assertThat(new InkedText().append("bridges", Ink.PLAIN).shorten(4)).hasToString("bri…");
    }

    @Test
    void endsEachInkOnEachLine() {
        var output = new StringBuilder();
        new InkedText()
                .append("a b", Ink.SOURCE)
                .append(" c", Ink.PLAIN)
                .wrap(1)
                .forEach(line -> line.print(output, true));
        assertThat(output).hasToString("\u001B[36ma\u001B[0m\u001B[36mb\u001B[0mc");
    }

    private static List<String> wrap(String text, int columns) {
        return new InkedText()
                .append(text, Ink.PLAIN).wrap(columns).stream()
                        .map(InkedText::toString)
                        .toList();
    }
}
