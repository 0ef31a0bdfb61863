package org.onrecord.extract.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/**
 * Tells whether a count is one that somebody would put in a table. A small one mostly only says who acts ("three officials said");
 * it is one where a fate is told of those counted, or where they are things that are counted whoever does it.
 */
final class Counted {

    /** Counts up to this one are small; set by reading. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Map<String, String> words = Lexicon.values("figure-counted.tsv");

    boolean isWorthALine(Quantity quantity, Site site, Grammar grammar) {
        if (isIdiom(quantity, site)) {
            return false;
        }
        if (quantity.unit().isPresent()
                || quantity.fuzzy()
                || quantity.most().orElse(quantity.least()).compareTo(SMALL) > 0) {
            return true;
        }
        return site.noun().filter(noun -> is(noun, "thing", grammar)).isPresent()
                || site.verb().filter(verb -> hasFate(verb, site, grammar)).isPresent();
    }

    /** "She agreed 100 percent" measures nothing. */
    private static boolean isIdiom(Quantity quantity, Site site) {
        return quantity.unit().filter(unit -> unit.equals("%")).isPresent()
                && quantity.least().compareTo(WHOLE) == 0
                && site.noun().isEmpty()
                && site.verb().filter(verb -> verb == site.head()).isEmpty();
    }

    /** "three were killed", "killed three"; in "three officials said that he was killed" the fate is another's. */
    private boolean hasFate(int verb, Site site, Grammar grammar) {
        boolean passive = grammar.child(
                        verb,
                        child -> grammar.relation(child).equals("aux")
                                && grammar.tree().token(child).lemma().equals("be"))
                .isPresent();
        boolean subject = grammar.relation(grammar.firstConjunct(site.top())).equals("nsubj");
        boolean transitive = grammar.child(verb, "obj").isPresent();
        return is(verb, "fate", grammar) && (!subject || passive || !transitive);
    }

    private boolean is(int word, String what, Grammar grammar) {
        var token = grammar.tree().token(word);
        return Lexicon.words(words.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), ""))
                .contains(what);
    }
}
