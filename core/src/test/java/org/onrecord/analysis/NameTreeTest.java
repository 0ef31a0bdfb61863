package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Range;

class NameTreeTest {

    // Ann Lee of Norland , who spoke on Monday , left
    private static final String TEXT = "Ann Lee of Norland , who spoke on Monday , left";
    private static final int[] HEADS = {10, 0, 3, 0, 6, 6, 0, 8, 6, 0, -1};
    private static final String[] RELATIONS = {
        "nsubj", "flat", "case", "nmod", "punct", "nsubj", "acl", "case", "obl", "punct", "root"
    };

    private final NameTree tree =
            new NameTree(new Tokenizer().tokenize(Article.of(TEXT)).words(), HEADS, RELATIONS);

    @Test
    void takesWhatBelongsToAName() {
        assertThat(tree.around(0, false)).isEqualTo(new Range(0, 4));
    }

    @Test
    void takesItsClausesWhereTheyAreAskedFor() {
        assertThat(tree.around(0, true)).isEqualTo(new Range(0, 9));
        assertThat(tree.leavesClauseOut(new Range(0, 4), 0)).isTrue();
    }

    @Test
    void cutsClausesOff() {
        assertThat(tree.withoutClauses(new Range(0, 9))).isEqualTo(new Range(0, 4));
        assertThat(tree.withoutClauses(new Range(0, 2))).isEqualTo(new Range(0, 2));
    }

    @Test
    void findsTheWordThatDependsOnNoneOfTheOthers() {
        assertThat(tree.head(new Range(0, 4))).isZero();
        assertThat(tree.head(new Range(2, 4))).isEqualTo(3);
    }
}
