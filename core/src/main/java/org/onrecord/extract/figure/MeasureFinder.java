package org.onrecord.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.figure.Cues.Sort;
import org.onrecord.model.Range;

/** Finds what an amount measures: "bilateral trade" in "bilateral trade amounted to $4 billion". */
final class MeasureFinder {

    private static final Set<String> NAMES_WHAT = Set.of("of", "in", "for", "on");
    /** In words: a longer name of what is measured says more than what is measured. */
    private static final int LONGEST_TAIL = 6;

    private final Cues cues;

    MeasureFinder(Cues cues) {
        this.cues = cues;
    }

    Optional<Measure> find(Site site, Grammar grammar) {
        if (site.noun().isPresent()) {
            int noun = site.noun().get();
            boolean tellsKind =
                    cues.of(grammar.tree().token(noun)).filter(Cues.Cue::isKind).isPresent();
            return tellsKind && site.top() == noun
                    ? measuredBy(noun, site.range(), grammar)
                    : Optional.of(measure(noun, site.range(), grammar));
        }
        return inClause(site, grammar).map(noun -> measure(noun, site.range(), grammar));
    }

    /** What a target, a limit or a rise is of: "exports" in "a 3 percent rise in exports", "trade" in "the trade target". */
    private static Optional<Measure> measuredBy(int noun, Range amount, Grammar grammar) {
        var named = grammar.child(
                noun,
                child -> child > noun
                        && !amount.contains(child)
                        && grammar.isNoun(child)
                        && grammar.relation(child).equals("nmod")
                        && NAMES_WHAT.contains(grammar.preposition(child)));
        if (named.isPresent()) {
            return named.map(child -> measure(child, amount, grammar));
        }
        return grammar.child(
                        noun,
                        child -> child < noun
                                && !amount.contains(child)
                                && grammar.relation(child).equals("compound")
                                && grammar.tree().token(child).upos().equals("NOUN"))
                .map(child -> measure(child, amount, grammar));
    }

    /** The object of a verb that changes or limits, the subject of one that grows or reaches. */
    private Optional<Integer> inClause(Site site, Grammar grammar) {
        if (site.verb().isEmpty()) {
            return Optional.empty();
        }
        int clause = site.verb().get();
        if (clause == site.head()) { // "inflation was 7 percent"
            return grammar.child(clause, "nsubj").filter(grammar::isNoun);
        }
        var cue = cues.of(grammar.tree().token(clause));
        boolean measures = cue.filter(found ->
                        found.sort() == Sort.CHANGE || found.sort() == Sort.LEVEL || found.sort() == Sort.LIMIT)
                .isPresent();
        if (!measures) {
            return Optional.empty();
        }
        var object = grammar.child(
                clause,
                child -> grammar.relation(child).equals("obj")
                        && !grammar.isUnit(child)
                        && !site.range().contains(child));
        return object.or(() -> grammar.subject(clause))
                .filter(noun -> grammar.isNoun(noun)
                        && !grammar.isUnit(noun)
                        && !site.range().contains(noun));
    }

    /** The noun with the words before it, and a short "of" behind it. */
    private static Measure measure(int noun, Range amount, Grammar grammar) {
        int begin = noun;
        while (begin > 0 && !amount.contains(begin - 1) && belongs(begin - 1, noun, grammar)) {
            begin--;
        }
        int end = noun + 1;
        var of = grammar.child(
                noun,
                child -> child > noun
                        && grammar.relation(child).equals("nmod")
                        && grammar.preposition(child).equals("of"));
        if (of.isPresent() && !overlaps(grammar.nounPhrase(of.get()), amount)) {
            int tail = grammar.nounPhrase(of.get()).end();
            end = tail - end <= LONGEST_TAIL ? tail : end;
        }
        while (begin < noun && isMark(begin, grammar)) {
            begin++;
        }
        return new Measure(noun, new Range(begin, end));
    }

    /** A word of the name of what is measured; a number only within a name: "F-16 jets". */
    private static boolean belongs(int word, int noun, Grammar grammar) {
        var token = grammar.tree().token(word);
        boolean inside = switch (token.upos()) {
            case "ADJ", "ADV", "NOUN", "PROPN", "VERB" ->
                !grammar.relation(word).equals("nmod");
            case "NUM" -> !token.word().spaceBefore();
            case "PUNCT", "SYM" -> token.form().equals("-");
            default -> false;
        };
        return inside && !grammar.isUnit(word) && (hangsOn(word, noun, grammar) || isBeside(word, noun, grammar));
    }

    private static boolean overlaps(Range phrase, Range amount) {
        return phrase.overlaps(amount);
    }

    /** "bilateral" in "with bilateral trade amounting to", where both hang on the verb. */
    private static boolean isBeside(int word, int noun, Grammar grammar) {
        return grammar.relation(word).equals("amod")
                && grammar.relation(noun).equals("compound")
                && grammar.tree().head(word) == grammar.tree().head(noun);
    }

    private static boolean isMark(int word, Grammar grammar) {
        var upos = grammar.tree().token(word).upos();
        return upos.equals("PUNCT") || upos.equals("SYM");
    }

    private static boolean hangsOn(int word, int noun, Grammar grammar) {
        int at = word;
        for (int depth = 0; depth < LONGEST_TAIL; depth++) {
            int head = grammar.tree().head(at);
            if (head == noun) {
                return true;
            }
            if (head == at) {
                return false;
            }
            at = head;
        }
        return false;
    }
}
