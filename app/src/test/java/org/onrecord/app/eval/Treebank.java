package org.onrecord.app.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small treebank, written for these tests. Blanks stand for tabs. */
final class Treebank {

    static final String TWO_DOCUMENTS = """
            # newdoc id = first
            # newpar
            # text = Ann Lee didn't go.
            1 Ann Ann PROPN NNP _ 5 nsubj _ Entity=(1-person-new
            2 Lee Lee PROPN NNP _ 1 flat _ Entity=1)
            3-4 didn't _ _ _ _ _ _ _ _
            3 did do AUX VBD _ 5 aux _ _
            4 n't not PART RB _ 5 advmod _ _
            5 go go VERB VB _ 0 root _ SpaceAfter=No
            6 . . PUNCT . _ 5 punct _ SpaceAfter=No

            # text = (She stayed.)
            1 ( ( PUNCT -LRB- _ 3 punct _ SpaceAfter=No
            2 She she PRON PRP _ 3 nsubj:pass _ Entity=(1-person-giv)
            3 stayed stay VERB VBD _ 0 root _ SpaceAfter=No
            4 . . PUNCT . _ 3 punct _ SpaceAfter=No
            5 ) ) PUNCT -RRB- _ 3 punct _ _

            # newpar
            # text = Norland's Port Ann slept.
            1-2 Norland's _ _ _ _ _ _ _ _
            1 Norland Norland PROPN NNP _ 4 nmod _ Entity=(3-place-new(2-place-new)
            2 's 's PART POS _ 1 case _ _
            3 Port port PROPN NNP _ 4 compound _ _
            4 Ann Ann PROPN NNP _ 5 nsubj _ Entity=3)
            5 slept _ VERB VBD _ 0 root _ SpaceAfter=No
            5.1 slept _ VERB VBD _ _ _ 5:conj _
            6 . . PUNCT . _ 5 punct _ _

            # newdoc id = second
            1 Good good ADJ JJ _ 2 amod _ _
            2 night night NOUN NN _ 0 root _ Entity=(4-time-new)
            """;

    private Treebank() {}

    static List<TreeDocument> read(Path folder) throws IOException, UnusableInput {
        return ConlluFile.documents(write(folder));
    }

    static Path write(Path folder) throws IOException {
        var lines = TWO_DOCUMENTS
                .lines()
                .map(line -> line.startsWith("#") ? line : line.replace(' ', '\t'))
                .toList();
        return Files.write(folder.resolve("sample.conllu"), lines);
    }
}
