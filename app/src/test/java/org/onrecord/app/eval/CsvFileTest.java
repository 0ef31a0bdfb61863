package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void readsCommasLineEndsAndMarksWithinMarks() {
        assertThat(CsvFile.rows("a,b\r\n\"1, 2\",\"he said \"\"no\"\"\nand left\"\n\n3,\n"))
                .containsExactly(List.of("a", "b"), List.of("1, 2", "he said \"no\"\nand left"), List.of("3", ""));
    }

    @Test
    void readsALastLineWithoutEnd() {
        assertThat(CsvFile.rows("a,b\n1,2")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }
}
