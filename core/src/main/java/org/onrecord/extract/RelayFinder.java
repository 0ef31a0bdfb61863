package org.onrecord.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Range;

/**
 * Finds in the tree who passes whose words on: "the agency quoted Ann Lee, saying that …", "the paper reported, citing
 * three officials, that …". What is said is then said by the agency or the paper, and within that by the one who is cited.
 */
final class RelayFinder {

    private final Map<String, String> relays = Lexicon.values("relays.tsv");

    /**
     * Who passes on, and whose words.
     *
     * @param verb "quoted", "citing"
     * @param passer who passes on; empty where only the verb above names it
     * @param cited whose words are passed on
     * @param passive "Ann Lee was quoted by the agency"
     */
    private record Relay(int verb, Optional<Range> passer, Range cited, boolean passive) {

        Range cue() {
            return new Range(verb, verb + 1);
        }
    }

    /** The draft of the one who passes on, with the cited voice inside; empty where nobody is cited at the draft's cue. */
    Optional<Voice> find(Tree tree, Draft draft) {
        int above = tree.head(tree.headOf(draft.cue()));
        int first = Math.min(above, Math.max(0, draft.begin() - 1));
        for (int verb = first; verb < tree.size() && verb <= draft.end(); verb++) {
            if (isRelay(tree, verb) && !draft.says(verb)) {
                var voice = relay(tree, verb).flatMap(relay -> voice(tree, draft, relay));
                if (voice.isPresent()) {
                    return voice;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isRelay(Tree tree, int word) {
        return tree.token(word).upos().equals("VERB")
                && relays.containsKey(tree.token(word).lemma());
    }

    private static Optional<Relay> relay(Tree tree, int verb) {
        var subject = tree.child(verb, "nsubj").map(tree::phrase);
        var agent = tree.children(verb).stream()
                .filter(child -> tree.token(child).relation().equals("obl")
                        && tree.child(child, "case")
                                .filter(by -> tree.token(by).lemma().equals("by"))
                                .isPresent())
                .findFirst()
                .map(tree::phrase);
        return subject.isPresent() && agent.isPresent()
                ? Optional.of(new Relay(verb, agent, subject.get(), true))
                : tree.child(verb, "obj").map(tree::phrase).map(cited -> new Relay(verb, subject, cited, false));
    }

    private static Optional<Voice> voice(Tree tree, Draft draft, Relay relay) {
        var cited = Optional.of(relay.cited());
        var passedOn = relay.passer().map(passer -> new Draft(relay.cue(), Optional.of(passer), draft.content()));
        if (draft.source().filter(relay.cited()::overlaps).isPresent()) {
            // the network took the cited voice for the source: whoever quotes it stands before it
            return passedOn.map(outer -> new Voice(outer, List.of(draft)));
        }
        if (!isAt(tree, relay.verb(), draft.cue()) && !isSaidOfSource(tree, relay.verb(), draft)) {
            return Optional.empty();
        }
        if (draft.says(relay.cited().begin())) {
            return whole(tree, draft, relay);
        }
        return relay.passive()
                ? passedOn.map(outer -> new Voice(outer, List.of(new Draft(draft.cue(), cited, draft.content()))))
                : Optional.of(new Voice(draft, List.of(new Draft(relay.cue(), cited, draft.content()))));
    }

    /** The network took "citing" for the cue and the cited voice for what is said: the cue is the verb that it hangs on. */
    private static Optional<Voice> whole(Tree tree, Draft draft, Relay relay) {
        var rest = draft.content().stream()
                .filter(piece -> !piece.overlaps(relay.cited()))
                .toList();
        int reports = tree.head(relay.verb());
        if (rest.isEmpty()
                || !draft.cue().contains(relay.verb())
                || !tree.isClause(relay.verb())
                || draft.says(reports)) {
            return Optional.empty();
        }
        var outer = new Draft(new Range(reports, reports + 1), draft.source(), rest);
        return Optional.of(new Voice(outer, List.of(new Draft(relay.cue(), Optional.of(relay.cited()), rest))));
    }

    /** "The paper, citing three officials, reported that": the parse may hang "citing" on the paper. */
    private static boolean isSaidOfSource(Tree tree, int verb, Draft draft) {
        return tree.isClause(verb)
                && tree.child(verb, "nsubj").isEmpty()
                && verb < tree.headOf(draft.cue())
                && draft.source()
                        .filter(source -> source.contains(tree.head(verb)))
                        .isPresent();
    }

    /** Whether a verb is in a cue, hangs on a word of it, or has the cue as its clause. */
    private static boolean isAt(Tree tree, int verb, Range cue) {
        int head = tree.headOf(cue);
        return cue.contains(verb)
                || (cue.contains(tree.head(verb)) && tree.isClause(verb))
                || (tree.head(head) == verb && tree.isClause(head));
    }
}
