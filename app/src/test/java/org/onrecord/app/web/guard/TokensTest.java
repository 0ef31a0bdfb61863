package org.onrecord.app.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void findsWhoHoldsAToken() throws IOException {
        var lee = Holder.make(Role.EDITOR, "Ann Lee");
        var ek = Holder.make(Role.READER, "Tom Ek");
        var tokens = tokens("# the desk", "", lee.holder().line(), ek.holder().line());

        assertThat(tokens.find(lee.token())).contains(lee.holder());
        assertThat(tokens.find(ek.token())).contains(ek.holder());
        assertThat(tokens.find(lee.token() + "x")).isEmpty();
        assertThat(tokens.find(lee.holder().token().hex()))
                .as("the file's digest is no token")
                .isEmpty();
        assertThat(lee.holder().line()).doesNotContain(lee.token()).startsWith("editor\tAnn Lee\t");
        assertThat(lee.token()).hasSizeGreaterThan(43).isNotEqualTo(ek.token());
    }

    @Test
    void readsTheFileAgainWhenItWasChanged() throws IOException {
        var lee = Holder.make(Role.EDITOR, "Ann Lee");
        var ek = Holder.make(Role.READER, "Tom Ek");
        var tokens = tokens(lee.holder().line(), ek.holder().line());

        Files.writeString(folder.resolve("tokens.tsv"), ek.holder().line());
        assertThat(tokens.find(lee.token())).as("her line was taken out").isEmpty();
        assertThat(tokens.find(ek.token())).isPresent();

        Files.writeString(folder.resolve("tokens.tsv"), "nonsense");
        assertThat(tokens.find(ek.token())).isPresent();
        assertThat(errors.toString(UTF_8)).contains("tokens.tsv, line 1", "who was let in before still is");
    }

    @Test
    void saysWhatIsWrongWithTheFile() {
        var digest = "0".repeat(64);
        Map.of(
                        "boss\tAnn\t" + digest,
                        "line 2: 'boss' is none of reader, editor, admin",
                        "reader\tAnn",
                        "line 2: a line is role, name and SHA-256",
                        "reader\tAnn\tsecret",
                        "line 2: no SHA-256 in hexadecimal",
                        "reader\t \t" + digest,
                        "line 2: a name has 1 to 100 characters",
                        "# nobody",
                        "holds no token")
                .forEach((line, problem) -> assertThatThrownBy(() -> tokens("# a note", line))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(problem)
                        .hasMessageContaining("'onrecord token'"));
        assertThatThrownBy(() -> new Tokens(folder.resolve("none.tsv"), new PrintStream(errors)))
                .hasMessageStartingWith("no file ");
    }

    private Tokens tokens(String... lines) throws IOException {
        return new Tokens(
                Files.write(folder.resolve("tokens.tsv"), List.of(lines)), new PrintStream(errors, true, UTF_8));
    }
}
