package org.onrecord.extract.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/** Tells by the verb above a time whether it lies behind or ahead: "met on Wednesday", "will meet on Wednesday". */
final class ClauseTense {

    /** Far enough to climb out of any clause; keeps a broken tree from holding us. */
    private static final int LONGEST_CLIMB = 12;

    private static final Set<String> CAN_LOOK_AHEAD = Set.of("VERB", "AUX", "ADJ");

    private final Map<String, String> directions = Lexicon.values("time-tenses.tsv");

    /** Where the clause looks in which the words of a time stand. */
    Direction of(Tree tree, Range range) {
        int word = tree.headOf(range);
        if (isOwner(tree, range)) {
            return Direction.PAST;
        }
        var preposition =
                tree.child(word, "case").map(child -> lemma(tree.token(child))).orElse("");
        if (directions.containsKey(preposition)) {
            return direction(preposition);
        }
        for (int i = 0; i < LONGEST_CLIMB; i++) {
            if (!range.contains(word)) {
                var direction = at(tree, word, preposition);
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
    private static boolean isOwner(Tree tree, Range range) {
        return range.end() < tree.size() && tree.token(range.end()).xpos().equals("POS");
    }

    private Optional<Direction> at(Tree tree, int word, String preposition) {
        var token = tree.token(word);
        if (directions.containsKey(lemma(token) + " " + preposition)) {
            return Optional.of(Direction.FUTURE);
        }
        var first = Optional.<Token>empty();
        boolean infinitive = false;
        boolean negated = false;
        boolean perfect = false;
        for (int child : tree.children(word)) {
            var other = tree.token(child);
            boolean auxiliary =
                    other.relation().equals("aux") || other.relation().equals("cop");
            first = auxiliary && first.isEmpty() ? Optional.of(other) : first;
            perfect |= auxiliary && other.lemma().equals("have");
            negated |= isNegation(other);
            infinitive |= other.relation().equals("mark") && other.lemma().equals("to");
            if (other.relation().equals("mark") && directions.containsKey(lemma(other))) { // "if", "since"
                return Optional.of(direction(lemma(other)));
            }
        }
        if (first.isPresent() && looksAhead(first.get())) {
            boolean past = perfect || (negated && directions.containsKey(lemma(first.get()) + " not"));
            return Optional.of(past ? Direction.PAST : Direction.FUTURE);
        }
        if (infinitive) {
            return Optional.of(hadBeen(tree, word) ? Direction.PAST : Direction.FUTURE);
        }
        if (looksAhead(token)) {
            return Optional.of(Direction.FUTURE);
        }
        return first.isPresent() ? Optional.of(of(first.get(), token)) : bare(token, preposition);
    }

    /** By the verb's own form. */
    private Optional<Direction> bare(Token verb, String preposition) {
        return switch (verb.xpos()) {
            case "VBD", "VBN" -> Optional.of(Direction.PAST);
            case "VBZ", "VBP", "VB" -> Optional.of(Direction.FUTURE);
            case "VBG" ->
                directions.containsKey("-ing " + preposition) ? Optional.of(Direction.FUTURE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** By the first auxiliary or copula: "was held", "has met", "is meeting". */
    private static Direction of(Token first, Token verb) {
        boolean isPast = first.xpos().equals("VBD")
                || ((first.lemma().equals("have") || first.lemma().equals("be"))
                        && verb.xpos().equals("VBN"));
        return isPast ? Direction.PAST : Direction.UNKNOWN;
    }

    /** "It had been due to expire on Friday". */
    private static boolean hadBeen(Tree tree, int infinitive) {
        var above =
                tree.children(tree.head(infinitive)).stream().map(tree::token).toList();
        return above.stream()
                        .anyMatch(token ->
                                token.lemma().equals("have") && token.xpos().equals("VBD"))
                && above.stream().anyMatch(token -> token.lemma().equals("be"));
    }

    private static boolean isNegation(Token token) {
        return token.lemma().equals("not")
                || token.lemma().equals("n't")
                || token.lemma().equals("neither");
    }

    private boolean looksAhead(Token token) {
        return CAN_LOOK_AHEAD.contains(token.upos()) && direction(lemma(token)) == Direction.FUTURE;
    }

    private Direction direction(String lemma) {
        var direction = directions.get(lemma);
        return direction == null ? Direction.UNKNOWN : Direction.valueOf(direction.toUpperCase(Locale.ROOT));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
