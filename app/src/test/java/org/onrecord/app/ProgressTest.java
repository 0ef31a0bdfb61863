package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(written, true, StandardCharsets.UTF_8);
    private Instant now = Instant.parse("2031-06-01T00:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void tellsHowManyHowFastAndHowLong() {
        var progress = new Progress(terminal, true, clock, "articles", 2_000);
        now = now.plusSeconds(50);
        progress.show(500);

        assertThat(text())
                .isEqualTo("\r\u001B[K█████░░░░░░░░░░░░░░░  500 of 2,000 articles, 10.0 a second, 2 min 30 s left");
    }

    @Test
    void speaksOnlyNowAndThen() {
        var progress = new Progress(terminal, true, clock, "articles", 10);
        progress.show(1);
        progress.show(2);
        now = now.plusSeconds(1);
        progress.show(3);
        progress.clear();

        assertThat(text().split("\r", -1)).hasSize(4);
        assertThat(text()).endsWith("\r\u001B[K").doesNotContain("2 of");
    }

    @Test
    void promisesNothingWhereMoreTurnUp() {
        var progress = new Progress(terminal, true, clock, "articles", 1);
        now = now.plusSeconds(2);
        progress.show(8);

        assertThat(text()).endsWith("████████████████████  8 articles, 4.0 a second");
    }

    @Test
    void isSilentWithoutATerminal() {
        var progress = new Progress(terminal, false, clock, "articles", 10);
        progress.show(5);
        progress.clear();

        assertThat(text()).isEmpty();
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
