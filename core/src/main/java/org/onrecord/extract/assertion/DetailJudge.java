package org.onrecord.extract.assertion;

import java.util.Set;
import org.onrecord.analysis.Tree;

/** Judges whether a voice says that it gives no more than its bare statement: "confirmed it but did not give details". */
final class DetailJudge {

    private static final Set<String> SAME = Set.of("he", "she", "they", "it", "who");

    private final DetailWords words;
    private final Tree tree;
    private final WordPlaces places;
    private final Firmness firmness;
    private final Links links;

    DetailJudge(DetailWords words, Tree tree, WordPlaces places, Firmness firmness) {
        this.words = words;
        this.tree = tree;
        this.places = places;
        this.firmness = firmness;
        links = new Links(tree);
    }

    /** Whether the words after a cue, to the end of the next sentence, withhold details in the name of the same voice. */
    boolean givesNone(int cue) {
        int sentence = places.sentence(cue);
        for (int word = cue + 1; word < places.range(sentence).end(); word++) {
            if (words.has(tree.token(word).lemma()) && isWithheld(word) && !hasOtherSubject(word)) {
                return true;
            }
        }
        if (sentence + 1 < places.sentences()) {
            var next = places.range(sentence + 1);
            for (int word = next.begin() + 1; word < next.end(); word++) {
                if (words.has(tree.token(word).lemma()) && hasPronounFirst(next.begin()) && isWithheld(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWithheld(int word) {
        return firmness.read(word, Scope.OUTLET).degree().isNot()
                || (!tree.token(word).upos().equals("VERB")
                        && firmness.read(verb(word), Scope.OUTLET).degree().isNot());
    }

    private int verb(int word) {
        return tree.token(word).upos().equals("VERB")
                ? word
                : links.up(word).map(Link::governor).orElse(word);
    }

    private boolean hasOtherSubject(int word) {
        return tree.child(verb(word), "nsubj")
                .filter(subject -> !isSame(subject))
                .isPresent();
    }

    private boolean hasPronounFirst(int word) {
        return isSame(word);
    }

    private boolean isSame(int word) {
        return SAME.contains(tree.token(word).lemma());
    }
}
