package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void replacesWhatActsOnATerminal() {
        assertThat(Printable.of("a\u001B[31mb")).isEqualTo("a\uFFFD[31mb");
        assertThat(Printable.of("\u009B\u0007\u007F\u202E\u2066")).isEqualTo("\uFFFD".repeat(5));
        assertThat(Printable.of("a\tb\r\nc\u2028d")).isEqualTo("a b  c d");
    }

    @Test
    void keepsAllOtherWriting() {
        var text = "“naïve” — עברית العربية 東京 🌉 e\u0301";
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @Test
    void replacesHalvesOfPairs() {
        assertThat(Printable.of("a\uD83Cb\uDF09c")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void keepsTheLengthOfAnyText() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(100); i > 0; i--) {
                text.append((char) random.nextInt(0x10000));
            }
            assertThat(Printable.of(text)).hasSameSizeAs(text);
        }
    }
}
