package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Article;

/** What holds of the cast of every article. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CastTest {

    private final NewsReader reader = new NewsReader();

    @AfterAll
    void close() {
        reader.close();
    }

    static Stream<String> articles() {
        return SourceTree.files(SourceTree.ROOT.resolve("examples"), "article.txt").stream()
                .map(SourceTree::text);
    }

    /** A pronoun of which nobody can tell whom it means is no actor. */
    @ParameterizedTest
    @MethodSource("articles")
    void holdsEverySource(String text) {
        var record = reader.read(Article.of(text));
        var words = record.analysis().tokens();

        assertThat(record.attributions())
                .flatExtracting(attribution -> attribution.source().spans())
                .isNotEmpty()
                .filteredOn(span -> words.stream()
                        .noneMatch(
                                word -> word.span().equals(span) && word.upos().equals("PRON")))
                .allSatisfy(span ->
                        assertThat(record.cast().at(span)).as(span.in(text)).isPresent());
    }
}
