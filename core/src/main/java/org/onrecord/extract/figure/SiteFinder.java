package org.onrecord.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Range;

/** Finds the noun and the clause that an amount belongs to. */
final class SiteFinder {

    private static final Set<String> WITH_A_NOUN_BEFORE = Set.of("nmod", "appos", "parataxis", "flat");

    private static final Set<String> DASHES = Set.of("--", "—", "–");

    private final Cues cues;

    SiteFinder(Cues cues) {
        this.cues = cues;
    }

    /** Where an amount stands; empty where it counts nothing that the tree could name. */
    Optional<Site> find(Quantity quantity, Grammar grammar) {
        var range = quantity.range();
        int head = grammar.tree().headOf(range);
        return quantity.unit().isPresent()
                ? Optional.of(measure(quantity, head, grammar))
                : count(quantity, head, grammar);
    }

    /** "30 tanks", "hundreds of drones": the noun is what is counted. */
    private Optional<Site> count(Quantity quantity, int head, Grammar grammar) {
        var range = quantity.range();
        var noun = quantity.fuzzy() ? grammar.ofPhrase(range, false) : Optional.<Integer>empty();
        if (noun.isPresent()) {
            return Optional.of(new Site(range, head, head, noun, grammar.clauseOf(head)));
        }
        return grammar.nounAfter(head, range)
                .or(() -> nounBefore(head, range, grammar).filter(kind -> tellsKind(kind, grammar)))
                .map(counted -> new Site(range, head, counted, Optional.of(counted), grammar.clauseOf(counted)));
    }

    private Site measure(Quantity quantity, int head, Grammar grammar) {
        var range = quantity.range();
        boolean money = quantity.unit().filter(Units::isCurrency).isPresent();
        var of = grammar.ofPhrase(range, money);
        if (of.isPresent()) {
            return new Site(range, head, head, of, grammar.clauseOf(head));
        }
        var after = grammar.nounAfter(head, range);
        if (after.isPresent()) {
            return new Site(range, head, after.get(), after, grammar.clauseOf(after.get()));
        }
        var before = nounBefore(head, range, grammar);
        return new Site(range, head, before.orElse(head), before, grammar.clauseOf(before.orElse(head)));
    }

    /** "a target of $40 billion", "the price, $60 a barrel". */
    private Optional<Integer> nounBefore(int head, Range range, Grammar grammar) {
        int first = grammar.firstConjunct(head);
        int noun = grammar.tree().head(first);
        boolean hangs = WITH_A_NOUN_BEFORE.contains(grammar.relation(first))
                && noun < range.begin()
                && !isBehindDash(range, grammar)
                && grammar.isNoun(noun)
                && !grammar.isUnit(noun)
                && !grammar.tree().token(noun).upos().equals("PROPN");
        return hangs ? Optional.of(noun) : Optional.empty();
    }

    /** "the debate at Norburg -- 44 percent": a dash begins something new. */
    private static boolean isBehindDash(Range range, Grammar grammar) {
        int before = range.begin() - 1;
        return before >= 0 && DASHES.contains(grammar.tree().token(before).form());
    }

    /** "the limit of 10,000" counts what was counted before it. */
    boolean tellsKind(int noun, Grammar grammar) {
        return cues.of(grammar.tree().token(noun)).filter(Cues.Cue::isKind).isPresent();
    }
}
