package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Span;

class AnnotatedArticleTest {

    private static final String TEXT = "😀 “Peace,” said Ann Lee,\r\n“at last.”";
    private static final String MARKED = """
            T1\tContent 2 10;26 36\t“Peace,” “at last.”
            T2\tCue 11 15\tsaid
            T3\tSource 16 23\tAnn Lee
            T4\tAttribution 11 15\tsaid
            E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3
            #1\tAnnotatorNotes T3\tunsure
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectory(folder.resolve("text"));
        Files.createDirectory(folder.resolve("attributions"));
    }

    @Test
    void countsCodePointsAndLeavesTheTextAlone() throws Exception {
        write("text/a.txt", TEXT);
        write("attributions/a_x1.ann", MARKED);

        var article = AnnotatedArticle.in(folder).getFirst();

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.attributions())
                .containsExactly(new MarkedAttribution(
                        List.of(spanOf("Ann Lee")),
                        List.of(spanOf("said")),
                        List.of(spanOf("“Peace,”"), spanOf("“at last.”"))));
    }

    @Test
    void putsNumberedRolesTogether() throws Exception {
        write("text/a.txt", TEXT);
        write("attributions/a_x1.ann", """
                T1\tContent 26 36\t“at last.”
                T2\tContent 2 10\t“Peace,”
                E1\tAttribution:T9 Content:T1 Content2:T2
                """);

        assertThat(AnnotatedArticle.in(folder).getFirst().attributions())
                .containsExactly(
                        new MarkedAttribution(List.of(), List.of(), List.of(spanOf("“Peace,”"), spanOf("“at last.”"))));
    }

    @Test
    void takesTheFirstAnnotatorByName() throws Exception {
        write("text/a.txt", TEXT);
        write("attributions/a_x2.ann", "");
        write("attributions/a_x1.ann", MARKED);

        var articles = AnnotatedArticle.in(folder);

        assertThat(articles).hasSize(1);
        assertThat(articles.getFirst().attributions()).hasSize(1);
    }

    @Test
    void refusesAnAnnotationOfAnotherText() throws Exception {
        write("text/a.txt", "Short.");
        write("attributions/a_x1.ann", MARKED);

        assertThatThrownBy(() -> AnnotatedArticle.in(folder))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("a_x1.ann");
    }

    @Test
    void refusesAnAnnotationWithoutItsText() throws Exception {
        write("attributions/a_x1.ann", MARKED);

        assertThatThrownBy(() -> AnnotatedArticle.in(folder)).hasMessageContaining("a.txt");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static Span spanOf(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
