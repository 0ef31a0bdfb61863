package org.onrecord.extract.assertion;

import org.onrecord.analysis.Tree;

/**
 * How firmly the network takes a word to be put; asked where no word of the sentence tells. The bounds are from UW, train: of the
 * predicates under {@link #NOT} 98 in 100 are annotated below zero, between it and {@link #OPEN} most as −0.5 to +0.5.
 */
final class NetworkOpinion {

    private static final double NOT = -1;
    private static final double OPEN = 0.25;
    private static final double POSSIBLE = 1;
    private static final double SURE = 1.9;
    private static final double KNOWN_NOUN = 2.4;

    private final Tree tree;

    NetworkOpinion(Tree tree) {
        this.tree = tree;
    }

    Degree of(int word) {
        var token = tree.token(word);
        if (token.factuality() < NOT) {
            return Degree.of(Effect.NOT_SO);
        }
        if (token.factuality() < OPEN) {
            return Degree.of(Effect.UNKNOWN);
        }
        // a noun is put lower than a verb even where it is so
        return token.factuality() < POSSIBLE && token.upos().equals("VERB") ? Degree.of(Effect.POSSIBLY_SO) : Degree.SO;
    }

    /** Whether a noun tells something that happened, although what is said of it is open: "may answer attacks of last week". */
    boolean knows(int noun) {
        return tree.token(noun).factuality() >= KNOWN_NOUN;
    }

    /** Whether an infinitive is put as so: "helped to ship". */
    boolean isSureOf(int word) {
        return tree.token(word).factuality() >= SURE;
    }
}
