package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void takesTheWidthFromTheEnvironmentFirst() {
        assertThat(surroundings(Map.of("COLUMNS", "120"), Optional.of(90)).columns())
                .isEqualTo(120);
        assertThat(surroundings(Map.of("COLUMNS", "wide"), Optional.of(90)).columns())
                .isEqualTo(90);
        assertThat(surroundings(Map.of("COLUMNS", "0"), Optional.empty()).columns())
                .isEqualTo(80);
    }

    @Test
    void coloursOnATerminalOnly() {
        assertThat(surroundings(Map.of(), Optional.of(80)).wantsColour()).isTrue();
        assertThat(surroundings(Map.of(), Optional.empty()).wantsColour()).isFalse();
    }

    @Test
    void honoursNoColor() {
        assertThat(surroundings(Map.of("NO_COLOR", "1"), Optional.of(80)).wantsColour())
                .isFalse();
        assertThat(surroundings(Map.of("NO_COLOR", ""), Optional.of(80)).wantsColour())
                .isTrue();
        assertThat(surroundings(Map.of("TERM", "dumb"), Optional.of(80)).wantsColour())
                .isFalse();
        assertThat(Colour.ALWAYS.isOn(surroundings(Map.of("NO_COLOR", "1"), Optional.empty())))
                .isTrue();
        assertThat(Colour.NEVER.isOn(surroundings(Map.of(), Optional.of(80)))).isFalse();
    }

    private static Surroundings surroundings(Map<String, String> environment, Optional<Integer> columns) {
        var errors = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), errors, environment, columns);
    }
}
