package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NameLabelTest {

    @Test
    void countsCodePointsNotUnits() {
        var text = "😀 Ann 😀 Lee spoke.";
        int begin = text.indexOf("Ann");

        var label = NameLabel.of(text, begin, text.indexOf(" spoke"), "PERSON");

        assertThat(label).isEqualTo(new NameLabel(2, 11, "PERSON", "Ann 😀 Lee"));
    }

    @Test
    void staysOnOneLine() {
        assertThat(NameLabel.of("Port\nAnn", 0, 8, "CITY").line()).isEqualTo("0\t8\tCITY\tPort Ann\n");
    }

    @Test
    void isNeverEmpty() {
        assertThatThrownBy(() -> NameLabel.of("Ann", 1, 1, "PERSON")).hasMessageContaining("[1, 1)");
    }
}
