package org.onrecord.app.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void takesFoldersInTheOrderOfPaths() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        Files.writeString(folder.resolve("b/1.txt"), "Rain.");
        Files.writeString(folder.resolve("a.html"), "<p>Rain.</p>");
        Files.writeString(folder.resolve("c.bin"), "no article");
        Files.writeString(folder.resolve(".hidden.txt"), "Rain.");

        assertThat(found("", folder.toString()))
                .extracting(Input::name)
                .containsExactly(path("a.html"), path("b/1.txt"));
        assertThat(Inputs.count(List.of(folder.toString(), "other.txt"))).isEqualTo(3);
    }

    @Test
    void tellsLinesOfJsonByTheirContent() throws IOException {
        Files.writeString(folder.resolve("news.txt"), "\n {\"text\": \"Rain.\"}\n\n{\"text\": \"Snow.\"}\n");

        assertThat(found("", path("news.txt")))
                .containsExactly(
                        new Input.OfLine(path("news.txt") + ":2", " {\"text\": \"Rain.\"}"),
                        new Input.OfLine(path("news.txt") + ":4", "{\"text\": \"Snow.\"}"));
        assertThat(found("{\"text\": 1}\n", "-"))
                .containsExactly(new Input.OfLine("standard input:1", "{\"text\": 1}"));
        assertThat(found("Rain.", "-")).singleElement().isInstanceOf(Input.OfBytes.class);
    }

    @Test
    void saysFromWhichLineOnAFileIsBroken() throws IOException {
        var start = "{\"text\": \"Rain.\"}\n".repeat(2000).getBytes(StandardCharsets.UTF_8);
        try (var stream = Files.newOutputStream(folder.resolve("broken.jsonl"))) {
            stream.write(start);
            stream.write(new byte[] {'{', (byte) 0xFF, '}', '\n'});
        }

        var inputs = found("", path("broken.jsonl"));
        assertThat(inputs.getLast()).isInstanceOf(Input.Unusable.class);
        assertThat(inputs.subList(0, inputs.size() - 1)).allMatch(input -> input instanceof Input.OfLine);
    }

    @Test
    void namesTheArticlesOfAFeed() throws IOException {
        Files.writeString(
                folder.resolve("feed.xml"),
                "<rss><channel><item><title>Rain</title><link>https://norland.example/rain</link></item></channel></rss>");
        Files.writeString(folder.resolve("empty.xml"), "<rss><channel></channel></rss>");

        assertThat(found("", path("feed.xml"))).extracting(Input::name).containsExactly("https://norland.example/rain");
        assertThat(found("", path("empty.xml"))).singleElement().isInstanceOf(Input.Unusable.class);
    }

    private List<Input> found(String standardInput, String... names) {
        var stream = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        var inputs = new Inputs(stream, () -> {
            throw new IllegalStateException("nothing is to be fetched");
        });
        var found = new ArrayList<Input>();
        inputs.in(List.of(names)).forEachRemaining(found::add);
        return found;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
