package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Span;

class TreeScoreTest {

    private static final int ROOT = ScoredWord.ROOT;

    @Test
    void isPerfectOnItself(@TempDir Path folder) throws Exception {
        var document = ScoredWord.of(Treebank.read(folder).getFirst());

        var score = TreeScore.ofSameWords(document, document);

        assertThat(score.words()).isEqualTo(new Tally(17, 17, 17));
        assertThat(score.las()).isEqualTo(new Tally(17, 17, 17));
        assertThat(score.sentences()).isEqualTo(new Tally(3, 3, 3));
    }

    @Test
    void countsWordsOfATokenOneByOne() {
        // "don't go": the treebank has "do" "n't" in one token, the reader knows words only
        var gold = document(word(0, 5, true, "do", 2), word(0, 5, true, "n't", 2), word(5, 7, false, "go", ROOT));
        var found = document(word(0, 2, false, "Do", 2), word(2, 5, false, "n't", 2), word(5, 7, false, "go", ROOT));

        assertThat(TreeScore.aligned(gold, found).las()).isEqualTo(new Tally(3, 3, 3));
    }

    @Test
    void losesWordsThatAreCutOtherwise() {
        // "e-mail us now" read as "e" "-" "mail" "us" "now"
        var gold = document(word(0, 6, "e-mail", ROOT), word(6, 8, "us", 0), word(8, 11, "now", 1));
        var found = document(
                word(0, 1, "e", 2),
                word(1, 2, "-", 2),
                word(2, 6, "mail", ROOT),
                word(6, 8, "us", 2),
                word(8, 11, "now", 3));

        var score = TreeScore.aligned(gold, found);

        assertThat(score.words()).isEqualTo(new Tally(3, 5, 2));
        assertThat(score.words().f1()).isEqualTo(50);
        // "us" hangs on a word that is not aligned; "now" hangs on "us" in both
        assertThat(score.uas()).isEqualTo(new Tally(3, 5, 1));
    }

    @Test
    void wantsTheHeadForTheLabel() {
        var gold = document(word(0, 1, "a", 1), word(1, 2, "b", ROOT), word(2, 3, "c", 1));
        var found = document(word(0, 1, "a", ROOT), word(1, 2, "b", 0), word(2, 3, "c", 1));

        var score = TreeScore.ofSameWords(gold, found);

        assertThat(score.upos().right()).isEqualTo(3);
        assertThat(score.uas().right()).isEqualTo(1);
        assertThat(score.las().right()).isEqualTo(1);
    }

    @Test
    void takesAnyLemmaWhereNoneIsGiven() {
        var gold = document(new ScoredWord(new Span(0, 1), false, "a", "X", "X", "_", ROOT, "root"));
        var found = document(new ScoredWord(new Span(0, 1), false, "a", "X", "Y", "z", ROOT, "root"));

        var score = TreeScore.ofSameWords(gold, found);

        assertThat(score.lemma().right()).isEqualTo(1);
        assertThat(score.xpos().right()).isZero();
    }

    @Test
    void findsASentenceByBothItsEnds() {
        var words = List.of(word(0, 1, "a", ROOT), word(1, 2, "b", ROOT), word(2, 3, "c", ROOT));
        var gold = new ScoredWord.Document(words, List.of(new Span(0, 1), new Span(1, 3)));
        var found = new ScoredWord.Document(words, List.of(new Span(0, 1), new Span(1, 2), new Span(2, 3)));

        assertThat(TreeScore.aligned(gold, found).sentences()).isEqualTo(new Tally(2, 3, 1));
    }

    private static ScoredWord.Document document(ScoredWord... words) {
        var spans = new ArrayList<Span>();
        spans.add(new Span(0, words[words.length - 1].span().end()));
        return new ScoredWord.Document(List.of(words), spans);
    }

    private static ScoredWord word(int begin, int end, String form, int head) {
        return word(begin, end, false, form, head);
    }

    private static ScoredWord word(int begin, int end, boolean multiword, String form, int head) {
        var relation = head == ROOT ? "root" : "dep";
        return new ScoredWord(new Span(begin, end), multiword, form, "X", "X", form, head, relation);
    }
}
