package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Word;

class ConlluFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void rebuildsTheRawText() throws Exception {
        var documents = Treebank.read(folder);

        assertThat(documents)
                .extracting(TreeDocument::text)
                .containsExactly("Ann Lee didn't go.(She stayed.)\n\nNorland's Port Ann slept.", "Good night");
        assertThat(documents).extracting(TreeDocument::name).containsExactly("first", "second");
    }

    @Test
    void givesWordsWithTheirOwnSpacing() throws Exception {
        var document = Treebank.read(folder).getFirst();

        var words = document.goldWords();

        assertThat(words.sentenceEnds()).containsExactly(6, 11, 17);
        assertThat(words.words())
                .allMatch(word -> word.span().in(document.text()).equals(word.form()));
        assertThat(words.words())
                .filteredOn(Word::spaceBefore)
                .extracting(Word::form)
                .containsExactly("Ann", "Lee", "did", "go", "stayed", "Norland", "Port", "Ann", "slept");
        assertThat(words.words())
                .filteredOn(Word::lineBefore)
                .extracting(Word::form)
                .containsExactly("Ann", "Norland");
    }

    @Test
    void leavesOutSubtypesAndEmptyNodes() throws Exception {
        var sentences = Treebank.read(folder).getFirst().sentences();

        assertThat(sentences.get(1).words().get(1).relation()).isEqualTo("nsubj");
        assertThat(sentences.get(2).words()).hasSize(6);
    }

    @Test
    void saysWhereAFileIsBroken() throws Exception {
        var file = Files.writeString(folder.resolve("x.conllu"), "1\tAnn\tAnn\n");

        assertThatThrownBy(() -> ConlluFile.documents(file))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void saysWhereWordsDoNotSpellTheText() throws Exception {
        var file = Files.writeString(
                folder.resolve("x.conllu"), "# text = Bo left\n1\tAnn\tAnn\tPROPN\tNNP\t_\t0\troot\t_\t_\n\n");

        assertThatThrownBy(() -> ConlluFile.documents(file)).hasMessageContaining("\"Ann\" is not next");
    }
}
