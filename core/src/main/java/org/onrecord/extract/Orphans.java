package org.onrecord.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Range;

/**
 * Settles statements that came without a source: "Norland left, accusing them of …" is Norland's; what is no quotation or clause and has
 * no word of saying, as "imposed sanctions", is left out.
 */
final class Orphans {

    private final Set<String> cues = Set.copyOf(Lexicon.values("cues.tsv").keySet());

    /** The drafts in the same order; each without a source is given one, kept or left out. */
    List<Draft> settle(Analysis analysis, Tree tree, List<Quotation> quotations, List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.source().isPresent() ? draft : lend(tree, draft))
                .filter(draft -> draft.source().isPresent()
                        || isQuoted(analysis, quotations, draft)
                        || isSaying(analysis, draft.cue())
                        || holdsClause(tree, draft))
                .toList();
    }

    /** With the subject of the verb that the cue hangs on as its source, where the cue is a participle beside that verb. */
    private static Draft lend(Tree tree, Draft draft) {
        int cue = tree.headOf(draft.cue());
        var token = tree.token(cue);
        boolean beside = token.xpos().equals("VBG")
                && token.relation().equals("advcl")
                && tree.child(cue, "nsubj").isEmpty()
                && tree.child(cue, "mark").isEmpty();
        var source = beside && !isPassive(tree, token.head())
                ? tree.child(token.head(), "nsubj").map(tree::phrase)
                : Optional.<Range>empty();
        return source.filter(words -> draft.content().stream().noneMatch(words::overlaps))
                .map(words -> new Draft(draft.cue(), Optional.of(words), draft.content()))
                .orElse(draft);
    }

    private static boolean isPassive(Tree tree, int verb) {
        return tree.token(verb).xpos().equals("VBN")
                && tree.children(verb).stream()
                        .anyMatch(child -> tree.token(child).relation().equals("aux")
                                && tree.token(child).lemma().equals("be"));
    }

    private static boolean isQuoted(Analysis analysis, List<Quotation> quotations, Draft draft) {
        return draft.content().stream()
                .anyMatch(piece -> quotations.stream()
                        .anyMatch(quotation -> quotation.span().overlaps(analysis.span(piece))));
    }

    /** "It is understood that tools will be discussed". */
    private static boolean holdsClause(Tree tree, Draft draft) {
        return draft.content().stream()
                .flatMapToInt(piece -> IntStream.range(piece.begin(), piece.end()))
                .anyMatch(word -> tree.token(word).relation().equals("nsubj") && draft.says(tree.head(word)));
    }

    private boolean isSaying(Analysis analysis, Range cue) {
        return IntStream.range(cue.begin(), cue.end())
                .anyMatch(word -> cues.contains(analysis.tokens().get(word).lemma()));
    }
}
