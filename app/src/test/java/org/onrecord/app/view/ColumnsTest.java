package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void countsWideLettersTwice() {
        assertThat(Columns.of("bridge")).isEqualTo(6);
        assertThat(Columns.of("東京")).isEqualTo(4);
        assertThat(Columns.of("🌉")).isEqualTo(2);
        assertThat(Columns.of("ｆｕｌｌ")).isEqualTo(8);
        assertThat(Columns.of("한국")).isEqualTo(4);
    }

    @Test
    void countsMarksOnLettersNotAtAll() {
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("a\u200Bb\u00AD")).isEqualTo(2);
    }

    @Test
    void countsASymbolInEmojiStyleTwice() {
        assertThat(Columns.of("☂")).isEqualTo(1);
        assertThat(Columns.of("☂\uFE0F")).isEqualTo(2);
        assertThat(Columns.of("🌉\uFE0F")).isEqualTo(2);
    }
}
