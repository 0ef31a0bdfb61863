package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColdStartTest {

    /** A program that ends at once, with the code that it is given. */
    static final class Ending {

        private Ending() {}

        public static void main(String[] arguments) {
            System.exit(Integer.parseInt(arguments[0]));
        }
    }

    @Test
    void takesTheTimeOfANewProcess() throws Exception {
        var run = ColdStart.of(Ending.class, List.of("0")).run();

        assertThat(run.seconds()).isBetween(0.001, 60.0);
        run.resident().ifPresent(bytes -> assertThat(bytes).isGreaterThan(1_000_000));
    }

    @Test
    void refusesARunThatFails() {
        assertThatThrownBy(() -> ColdStart.of(Ending.class, List.of("3")).run())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ended with code 3");
    }
}
