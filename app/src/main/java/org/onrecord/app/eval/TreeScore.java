package org.onrecord.app.eval;

import java.util.List;

/**
 * How well words were cut, tagged and put into trees, by the definitions of the CoNLL 2018 shared task (Zeman et al., 2018). All
 * figures but that of sentences count words: of the treebank, found, and right among those that are aligned.
 *
 * @param sentences right where they begin and end at the same characters
 * @param words right where they are aligned
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param lemma dictionary forms; right wherever the treebank gives none
 * @param uas right where the heads are aligned, or both are roots
 * @param las right where also the relations are equal
 */
record TreeScore(Tally sentences, Tally words, Tally upos, Tally xpos, Tally lemma, Tally uas, Tally las) {

    static final TreeScore NONE =
            new TreeScore(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    private static final String NOT_GIVEN = "_";

    /** Where the words may have been cut otherwise than in the treebank. */
    static TreeScore aligned(ScoredWord.Document gold, ScoredWord.Document found) {
        return of(gold, found, WordAlignment.of(gold.words(), found.words()));
    }

    /** Where the reader was given the words of the treebank. */
    static TreeScore ofSameWords(ScoredWord.Document gold, ScoredWord.Document found) {
        if (gold.words().size() != found.words().size()) {
            throw new IllegalArgumentException(
                    gold.words().size() + " words given, " + found.words().size() + " came back");
        }
        var same = new int[gold.words().size()];
        for (int i = 0; i < same.length; i++) {
            same[i] = i;
        }
        return of(gold, found, same);
    }

    private static TreeScore of(ScoredWord.Document gold, ScoredWord.Document found, int[] matches) {
        long words = 0;
        long upos = 0;
        long xpos = 0;
        long lemma = 0;
        long uas = 0;
        long las = 0;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] == WordAlignment.NONE) {
                continue;
            }
            var marked = gold.words().get(i);
            var read = found.words().get(matches[i]);
            boolean sameHead = marked.head() == ScoredWord.ROOT
                    ? read.head() == ScoredWord.ROOT
                    : read.head() != ScoredWord.ROOT && matches[marked.head()] == read.head();
            words++;
            upos += count(marked.upos().equals(read.upos()));
            xpos += count(marked.xpos().equals(read.xpos()));
            lemma += count(marked.lemma().equals(NOT_GIVEN) || marked.lemma().equals(read.lemma()));
            uas += count(sameHead);
            las += count(sameHead && marked.relation().equals(read.relation()));
        }
        int goldWords = gold.words().size();
        int foundWords = found.words().size();
        return new TreeScore(
                Tally.of(gold.sentences(), found.sentences()),
                new Tally(goldWords, foundWords, words),
                new Tally(goldWords, foundWords, upos),
                new Tally(goldWords, foundWords, xpos),
                new Tally(goldWords, foundWords, lemma),
                new Tally(goldWords, foundWords, uas),
                new Tally(goldWords, foundWords, las));
    }

    private static int count(boolean right) {
        return right ? 1 : 0;
    }

    static TreeScore sum(List<TreeScore> scores) {
        return scores.stream().reduce(NONE, TreeScore::plus);
    }

    private TreeScore plus(TreeScore other) {
        return new TreeScore(
                sentences.plus(other.sentences),
                words.plus(other.words),
                upos.plus(other.upos),
                xpos.plus(other.xpos),
                lemma.plus(other.lemma),
                uas.plus(other.uas),
                las.plus(other.las));
    }
}
