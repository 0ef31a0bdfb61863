package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Range;

/** Finds the phrases of a text that may speak of somebody or something: nouns and names with what hangs on them, and pronouns. */
public final class PhraseFinder {

    private static final Set<String> INSIDE_A_NAME = Set.of("flat", "compound", "fixed", "goeswith");
    /** What a number that stands alone may be in its clause. */
    private static final Set<String> FREE = Set.of("obl", "nmod", "appos", "conj", "nsubj", "obj", "root", "dep");

    private static final Set<String> CUT =
            Set.of("punct", "case", "cc", "mark", "cop", "nsubj", "advcl", "parataxis", "aux");

    private final Map<String, String> pronouns = Lexicon.values("pronoun-forms.tsv");

    /** The phrases, whole, in the order of their heads. */
    public List<Range> find(Tree tree) {
        var found = new ArrayList<Range>();
        for (int i = 0; i < tree.size(); i++) {
            if (isHead(tree, i)) {
                found.add(whole(tree, i));
            }
        }
        return found;
    }

    /** Whether a word may be the head of a phrase that speaks of something. */
    boolean isHead(Tree tree, int word) {
        var token = tree.token(word);
        return switch (token.upos()) {
            case "NOUN", "PROPN" -> !INSIDE_A_NAME.contains(token.relation()) || isNameInside(tree, word);
            case "NUM" -> token.xpos().equals("CD") && FREE.contains(token.relation()); // "in 2011"
            case "PRON" -> pronouns.containsKey(token.form().toLowerCase(Locale.ROOT)) && !isRelative(tree, word);
            default -> false;
        };
    }

    /** A name before a noun, as "Norland" in "the Norland border". */
    private static boolean isNameInside(Tree tree, int word) {
        return tree.token(word).upos().equals("PROPN")
                && tree.token(word).relation().equals("compound")
                && tree.token(tree.head(word)).upos().equals("NOUN");
    }

    private static boolean isRelative(Tree tree, int word) {
        return tree.token(word).xpos().startsWith("W");
    }

    /** All that hangs on a noun, less prepositions, conjoined nouns and what is said besides. */
    private static Range whole(Tree tree, int head) {
        int begin = head;
        int end = head + 1;
        var queue = new ArrayList<Integer>();
        int copula = tree.child(head, "cop").orElse(-1);
        for (int child : tree.children(head)) {
            var relation = tree.token(child).relation();
            if (child >= copula && !CUT.contains(relation) && !relation.equals("conj") && !relation.equals("appos")) {
                queue.add(child);
            }
        }
        while (!queue.isEmpty()) {
            int word = queue.removeLast();
            begin = Math.min(begin, word);
            end = Math.max(end, word + 1);
            queue.addAll(tree.children(word));
        }
        while (end - 1 > head && tree.token(end - 1).upos().equals("PUNCT")) {
            end--;
        }
        while (begin < head && tree.token(begin).upos().equals("PUNCT") && opens(tree, begin, end)) {
            begin++;
        }
        return new Range(begin, closed(tree, begin, end));
    }

    /** Whether a mark at the beginning has no fellow inside. */
    private static boolean opens(Tree tree, int begin, int end) {
        var form = tree.token(begin).form();
        var fellow = form.equals("(") ? ")" : form;
        for (int i = begin + 1; i < end; i++) {
            if (tree.token(i).form().equals(fellow)) {
                return false;
            }
        }
        return true;
    }

    /** With the bracket or mark that closes what the phrase opens, and with the mark of who owns: "the minister's". */
    private static int closed(Tree tree, int begin, int end) {
        if (end >= tree.size()) {
            return end;
        }
        var next = tree.token(end);
        int open = 0;
        int quotes = 0;
        for (int i = begin; i < end; i++) {
            var form = tree.token(i).form();
            open += form.equals("(") ? 1 : form.equals(")") ? -1 : 0;
            quotes += form.equals("\"") ? 1 : 0;
        }
        boolean closes = (open > 0 && next.form().equals(")"))
                || (quotes % 2 == 1 && next.form().equals("\""));
        return closes || next.xpos().equals("POS") ? end + 1 : end;
    }
}
