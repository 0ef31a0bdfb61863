package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;

/**
 * Finds in the tree what the network missed, where the words leave no doubt: a verb of saying with a subject and a clause of its
 * own ("Norland said that …"), a verb of denying with what is denied ("Norland denies supplying …").
 */
final class PlainVoices {

    private static final Set<String> DENIALS = Set.of("deny");
    private static final Set<String> HELPERS = Set.of("aux", "advmod");

    /** Verbs that say something whatever their subject, and with the word of the lexicon how. */
    private final Map<String, String> verbs = Lexicon.values("saying-verbs.tsv");

    /** The drafts, and one for each verb that none of them has for its cue, in the order of their cues. */
    List<Draft> add(Analysis analysis, Tree tree, List<Draft> drafts) {
        var all = new ArrayList<>(drafts);
        var taken = Draft.said(drafts);
        drafts.forEach(draft -> taken.set(draft.cue().begin(), draft.cue().end()));
        for (int verb = taken.nextClearBit(0); verb < tree.size(); verb = taken.nextClearBit(verb + 1)) {
            draft(analysis, tree, verb).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(draft -> draft.cue().begin()));
        return List.copyOf(all);
    }

    private Optional<Draft> draft(Analysis analysis, Tree tree, int verb) {
        var token = tree.token(verb);
        if (!token.upos().equals("VERB") || !verbs.containsKey(token.lemma())) {
            return Optional.empty();
        }
        var source = tree.child(verb, "nsubj").filter(subject -> subject < verb && !isPassive(tree, verb));
        var content = tree.children(verb).stream()
                .filter(child -> child > verb && isSaid(tree, verb, child))
                .findFirst();
        return source.isPresent() && content.isPresent()
                ? Optional.of(new Draft(
                        cue(tree, verb), source.map(tree::phrase), List.of(whole(analysis, tree, content.get()))))
                : Optional.empty();
    }

    /** "That Norland had lost", "Norland had lost"; of a denial also "losing". */
    private static boolean isSaid(Tree tree, int verb, int child) {
        var token = tree.token(child);
        boolean clause = token.relation().equals("ccomp");
        boolean that = tree.children(child).stream()
                .anyMatch(mark -> tree.token(mark).relation().equals("mark")
                        && tree.token(mark).lemma().equals("that"));
        boolean denied = DENIALS.contains(tree.token(verb).lemma())
                && token.xpos().equals("VBG")
                && Set.of("xcomp", "ccomp", "obj", "advcl").contains(token.relation());
        return denied || (clause && (that || isTold(tree, child)));
    }

    /** Whether a clause has a subject and a time of its own. */
    private static boolean isTold(Tree tree, int word) {
        return tree.child(word, "nsubj").isPresent()
                && tree.children(word).stream()
                        .noneMatch(child -> tree.token(child).relation().equals("mark"))
                && (tree.token(word).xpos().matches("VB[DPZ]|MD")
                        || tree.children(word).stream()
                                .anyMatch(child -> Set.of("aux", "cop")
                                        .contains(tree.token(child).relation())));
    }

    private static boolean isPassive(Tree tree, int verb) {
        return tree.token(verb).xpos().equals("VBN")
                && tree.children(verb).stream()
                        .anyMatch(child -> tree.token(child).relation().equals("aux")
                                && tree.token(child).lemma().equals("be"));
    }

    /** The verb with "has" and "not" before it. */
    private static Range cue(Tree tree, int verb) {
        int begin = verb;
        while (begin > 0
                && tree.head(begin - 1) == verb
                && HELPERS.contains(tree.token(begin - 1).relation())) {
            begin--;
        }
        return new Range(begin, verb + 1);
    }

    /** A clause as a whole, as far as its sentence goes, without the full stop. */
    private static Range whole(Analysis analysis, Tree tree, int clause) {
        var sentence = analysis.sentences().stream()
                .filter(range -> range.contains(clause))
                .findFirst()
                .orElseThrow();
        int begin = clause;
        int end = clause + 1;
        for (int word = sentence.begin(); word < sentence.end(); word++) {
            if (isBelow(tree, word, clause)) {
                begin = Math.min(begin, word);
                end = Math.max(end, word + 1);
            }
        }
        while (end - 1 > begin && tree.token(end - 1).upos().equals("PUNCT")) {
            end--;
        }
        return new Range(begin, end);
    }

    private static boolean isBelow(Tree tree, int word, int above) {
        int at = word;
        for (int step = 0; step < tree.size() && at != above && !tree.token(at).isRoot(); step++) {
            at = tree.head(at);
        }
        return at == above;
    }
}
