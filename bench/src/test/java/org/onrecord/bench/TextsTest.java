package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {

    @Test
    void takesTheFirstTextsThatHoldWords(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("c.txt"), "three words here");
        Files.writeString(folder.resolve("b.txt"), " \n");
        Files.writeString(folder.resolve("a.txt"), "one");
        Files.writeString(folder.resolve("d.txt"), "too late");
        Files.writeString(folder.resolve("a.ann"), "not a text");

        assertThat(Texts.first(2, folder)).containsExactly(new Text("a", "one"), new Text("c", "three words here"));
    }

    @Test
    void countsWordsByWhiteSpace() {
        assertThat(new Text("a", "  He didn't,\tsaid\r\nthe coal-fired plant’s boss. ").words())
                .isEqualTo(7);
    }

    @Test
    void givesEveryToolTwentyWordsFirst() {
        assertThat(new Text("first", Contender.FIRST_SENTENCE).words()).isEqualTo(20);
    }
}
