package org.onrecord.extract;

import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Range;

/** Knows the "it" that stands for a clause and for nobody: "it was revealed that", "it is unclear whether". */
final class Expletives {

    private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "xcomp", "advcl");

    boolean isOne(Tree tree, Range source) {
        int word = source.begin();
        if (source.size() != 1
                || !tree.token(word).lemma().equals("it")
                || tree.token(word).isRoot()) {
            return false;
        }
        int above = tree.head(word);
        boolean clause = tree.children(above).stream()
                .anyMatch(child ->
                        child > word && CLAUSES.contains(tree.token(child).relation()));
        return tree.token(word).relation().equals("expl")
                || (tree.token(word).relation().equals("nsubj") && clause && isStateOrPassive(tree, above));
    }

    private static boolean isStateOrPassive(Tree tree, int word) {
        return tree.children(word).stream()
                .anyMatch(child -> tree.token(child).lemma().equals("be")
                        && (tree.token(child).relation().equals("cop")
                                || (tree.token(child).relation().equals("aux")
                                        && tree.token(word).xpos().equals("VBN"))));
    }
}
