package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ingest.ArticleReader;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;

/**
 * What the articles under {@code examples/} put on record, against what they put on record when somebody last looked.
 * {@code mvn verify -Dgolden=write} writes that anew; the difference is then reviewed like code.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenArticlesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private final NewsReader reader = new NewsReader();
    private final ArticleReader articleReader = new ArticleReader();

    static List<Path> articles() {
        return SourceTree.files(SourceTree.ROOT.resolve("examples"), "article.txt");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsAsExpected(Path article) throws IOException {
        var outcome = articleReader.read(Files.readAllBytes(article), Optional.empty(), Metadata.NONE);

        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        var read = (Outcome.Read) outcome;
        var blocks = new GoldenBlocks(read.article().text()).print(reader.read(read.article()));
        var expected = article.resolveSibling("expected.txt");
        if (WRITE) {
            Files.writeString(expected, blocks);
            return;
        }
        assertThat(expected).as("written by: mvn verify -Dgolden=write").exists();
        assertThat(blocks).isEqualTo(Files.readString(expected));
    }

    @AfterAll
    void close() {
        reader.close();
    }
}
