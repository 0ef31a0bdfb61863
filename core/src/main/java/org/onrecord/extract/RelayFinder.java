package org.onrecord.extract;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Range;

/**
 * Finds in the tree who passes whose words on: "the agency quoted Ann Lee, saying that …", "the paper reported, citing
 * three officials, that …". What is said is then said by the agency or the paper, and within that by the one who is cited.
 */
final class RelayFinder {

    private final Lexicon relays = Lexicon.load("relays.tsv");

    /** The draft of the one who passes on, with the cited voice inside; empty where nobody is cited at the draft's cue. */
    Optional<Voice> find(Tree tree, Draft draft) {
        for (int verb = Math.max(0, draft.begin() - 1); verb < tree.size() && verb <= draft.end(); verb++) {
            if (isRelay(tree, verb) && !draft.says(verb)) {
                var cited = tree.child(verb, "obj").map(tree::phrase);
                var voice = cited.flatMap(phrase -> voice(tree, draft, phrase));
                if (voice.isPresent()) {
                    return voice;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isRelay(Tree tree, int word) {
        return tree.token(word).upos().equals("VERB")
                && relays.has(tree.token(word).lemma());
    }

    private static Optional<Voice> voice(Tree tree, Draft draft, Range cited) {
        int verb = tree.headIn(cited);
        var relay = new Range(verb, verb + 1);
        boolean saysItself = draft.source().filter(cited::overlaps).isPresent();
        if (saysItself) {
            // the network took the cited voice for the source: whoever quotes it stands before it
            return tree.child(verb, "nsubj")
                    .map(tree::phrase)
                    .map(passer -> new Voice(new Draft(relay, Optional.of(passer), draft.content()), List.of(draft)));
        }
        boolean atCue = draft.cue().contains(verb) || (draft.cue().contains(tree.head(verb)) && tree.isClause(verb));
        return atCue && !draft.says(cited.begin())
                ? Optional.of(new Voice(draft, List.of(new Draft(relay, Optional.of(cited), draft.content()))))
                : Optional.empty();
    }
}
