package org.onrecord.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;

class AttributionScoreTest {

    private static final String TEXT =
            "Ann Lee said the ships left, and Bo Ray denied it. That, she added, is all we know.";

    private static final MarkedAttribution LEE = attribution("Ann Lee", "said", "the ships left");
    private static final MarkedAttribution RAY = attribution("Bo Ray", "denied", "it");
    private static final MarkedAttribution SHE = attribution("she", "added", "That", "is all we know");

    @Test
    void isPerfectWhereAllIsFound() {
        var score = AttributionScore.of(TEXT, List.of(LEE, RAY, SHE), List.of(LEE, RAY, SHE));

        assertThat(score.pairs()).isEqualTo(new Tally(3, 3, 3));
        assertThat(score.exactContents()).isEqualTo(new Tally(3, 3, 3));
        assertThat(score.sources()).isEqualTo(new Tally(3, 3, 3));
        assertThat(score.sourceTokens()).isEqualTo(new Tally(5, 5, 5));
        assertThat(score.cueTokens()).isEqualTo(new Tally(3, 3, 3));
        assertThat(score.contentTokens()).isEqualTo(new Tally(9, 9, 9));
    }

    @Test
    void takesHalfAContentForAPairButNotForExact() {
        var part = attribution("Lee", "said", "ships left"); // content Dice 4/5, source Dice 2/3

        var score = AttributionScore.of(TEXT, List.of(LEE), List.of(part));

        assertThat(score.pairs()).isEqualTo(new Tally(1, 1, 1));
        assertThat(score.exactContents()).isEqualTo(new Tally(1, 1, 0));
        assertThat(score.contentTokens()).isEqualTo(new Tally(3, 2, 2));
    }

    @Test
    void countsNoPairWithAnotherSource() {
        var wrong = attribution("Bo Ray", "said", "the ships left");

        var score = AttributionScore.of(TEXT, List.of(LEE), List.of(wrong));

        assertThat(score.pairs()).isEqualTo(new Tally(1, 1, 0));
        assertThat(score.sources()).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void holdsTwoEmptySourcesEqual() {
        var nobody = attribution("", "said", "the ships left");

        var score = AttributionScore.of(TEXT, List.of(nobody), List.of(nobody));

        assertThat(score.pairs()).isEqualTo(new Tally(1, 1, 1));
        assertThat(score.sources()).isEqualTo(Tally.NONE);
    }

    @Test
    void missesASourceThatIsNotNamed() {
        var nobody = attribution("", "said", "the ships left");

        var score = AttributionScore.of(TEXT, List.of(LEE), List.of(nobody));

        assertThat(score.pairs()).isEqualTo(new Tally(1, 1, 0));
        assertThat(score.sources()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void pairsOneToOneTheMostAlikeFirst() {
        var loose = attribution("Ann Lee", "said", "the ships left, and Bo Ray");
        var close = attribution("Ann Lee", "said", "the ships left");

        var score = AttributionScore.of(TEXT, List.of(LEE), List.of(loose, close));

        assertThat(score.pairs()).isEqualTo(new Tally(1, 2, 1));
        assertThat(score.exactContents()).isEqualTo(new Tally(1, 2, 1));
    }

    @Test
    void countsAnExactContentOnceForEachGoldContent() {
        var score = AttributionScore.of(TEXT, List.of(LEE), List.of(LEE, LEE));

        assertThat(score.exactContents()).isEqualTo(new Tally(1, 2, 1));
    }

    @Test
    void joinsPiecesOfAContent() {
        var firstPiece = attribution("she", "added", "That");
        var lastPiece = attribution("she", "added", "is all we know");

        assertThat(AttributionScore.of(TEXT, List.of(SHE), List.of(firstPiece)).pairs())
                .isEqualTo(new Tally(1, 1, 0));
        assertThat(AttributionScore.of(TEXT, List.of(SHE), List.of(lastPiece)).pairs())
                .isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void leavesOutOfPairsWhatHasNoContent() {
        var cueAlone = attribution("Bo Ray", "denied");

        var score = AttributionScore.of(TEXT, List.of(LEE, cueAlone), List.of(LEE));

        assertThat(score.pairs()).isEqualTo(new Tally(1, 1, 1));
        assertThat(score.cueTokens()).isEqualTo(new Tally(2, 1, 1));
    }

    private static MarkedAttribution attribution(String source, String cue, String... content) {
        var pieces = new ArrayList<Span>();
        for (var piece : content) {
            pieces.addAll(find(piece));
        }
        return new MarkedAttribution(find(source), find(cue), pieces);
    }

    private static List<Span> find(String words) {
        int begin = TEXT.indexOf(words);
        return words.isEmpty() ? List.of() : List.of(new Span(begin, begin + words.length()));
    }
}
