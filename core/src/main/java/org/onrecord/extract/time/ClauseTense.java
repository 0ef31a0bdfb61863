package org.onrecord.extract.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/** Tells by the verb above a time whether it lies behind or ahead: "met on Wednesday", "will meet on Wednesday". */
final class ClauseTense {

    /** Far enough to climb out of any clause; keeps a broken tree from holding us. */
    private static final int LONGEST_CLIMB = 12;

    private final Map<String, String> ahead = Lexicon.values("time-tenses.tsv");

    Direction of(Tree tree, Range range) {
        int word = tree.headOf(range);
        if (isOwner(tree, word)) {
            return Direction.PAST;
        }
        if (tree.child(word, "case")
                .filter(child -> tree.token(child).lemma().equals("until"))
                .isPresent()) {
            return Direction.FUTURE;
        }
        for (int i = 0; i < LONGEST_CLIMB; i++) {
            if (!range.contains(word)) {
                var direction = at(tree, word);
                if (direction.isPresent()) {
                    return direction.get();
                }
            }
            if (tree.token(word).isRoot()) {
                return Direction.UNKNOWN;
            }
            word = tree.head(word);
        }
        return Direction.UNKNOWN;
    }

    /** "Tuesday's declaration": what the reader knows of already. */
    private static boolean isOwner(Tree tree, int word) {
        return tree.children(word).stream()
                .anyMatch(child -> tree.token(child).xpos().equals("POS"));
    }

    private Optional<Direction> at(Tree tree, int word) {
        var token = tree.token(word);
        var finite = Optional.<Token>empty();
        boolean infinitive = false;
        for (int child : tree.children(word)) {
            var other = tree.token(child);
            if (other.relation().equals("aux") || other.relation().equals("cop")) {
                if (isAhead(other)) {
                    boolean past = tree.children(word).stream()
                            .anyMatch(next -> tree.token(next).lemma().equals("have"));
                    return Optional.of(past ? Direction.PAST : Direction.FUTURE);
                }
                finite = finite.isPresent() ? finite : Optional.of(other);
            }
            infinitive |= other.lemma().equals("to") && other.relation().equals("mark");
        }
        if (infinitive && hadBeen(tree, word)) {
            return Optional.of(Direction.PAST);
        }
        if (infinitive || (isAhead(token) && !token.upos().equals("NOUN"))) {
            return Optional.of(Direction.FUTURE);
        }
        if (finite.isPresent()) {
            return Optional.of(of(finite.get(), token));
        }
        return switch (token.xpos()) {
            case "VBD" -> Optional.of(Direction.PAST);
            case "VBN" -> Optional.of(Direction.PAST);
            case "VBZ", "VBP" -> Optional.of(Direction.FUTURE);
            default -> Optional.empty();
        };
    }

    /** "It had been due to expire on Friday". */
    private static boolean hadBeen(Tree tree, int infinitive) {
        return tree.children(tree.head(infinitive)).stream().anyMatch(child -> {
            var token = tree.token(child);
            return token.lemma().equals("have") && token.xpos().equals("VBD");
        });
    }

    /** By the first auxiliary or copula: "was held", "has met", "is meeting". */
    private static Direction of(Token finite, Token verb) {
        boolean isPast = finite.xpos().equals("VBD")
                || (finite.lemma().equals("have") && verb.xpos().equals("VBN"))
                || (finite.lemma().equals("be") && verb.xpos().equals("VBN"));
        return isPast ? Direction.PAST : Direction.UNKNOWN;
    }

    private boolean isAhead(Token token) {
        return ahead.containsKey(token.lemma().toLowerCase(Locale.ROOT));
    }
}
