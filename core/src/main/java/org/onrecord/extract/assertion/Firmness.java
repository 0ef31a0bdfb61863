package org.onrecord.extract.assertion;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Certainty;
import org.onrecord.model.Tense;

/**
 * Reads how firmly a voice puts a word of what it says. From the first word of that voice's clause down to the word, each says
 * how firmly the words below it are put, and the words beside it may turn or weaken that (Saurí and Pustejovsky 2012).
 */
final class Firmness {

    /** A tree deeper than this is no sentence of a news text. */
    private static final int DEEPEST = 200;

    private static final Set<String> DEFINITE = Set.of(
            "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "your", "both", "all",
            "each", "every");

    private final FirmnessLexicon lexicon;
    private final Tree tree;
    private final Links links;
    private final Tenses tenses;
    private final NetworkOpinion network;

    Firmness(FirmnessLexicon lexicon, Tree tree) {
        this.lexicon = lexicon;
        this.tree = tree;
        links = new Links(tree);
        tenses = new Tenses(tree);
        network = new NetworkOpinion(tree);
    }

    /**
     * What a word says of the word below.
     *
     * @param effect how firmly it puts it
     * @param tense the time of the word below: {@code own}, {@code same}, {@code past}, {@code present}, {@code future}
     * @param told whether a lexicon says so, or else only the shape of the sentence
     */
    private record Step(Effect effect, String tense, boolean told) {

        static final Step ALIKE = new Step(Effect.ALIKE, "same", false);
        static final Step SO = new Step(Effect.SO, "same", false);
        static final Step ORDERED = new Step(Effect.UNKNOWN, "future", true);
        static final Step HEDGED = new Step(Effect.SO, "same", true);
        static final Step GIVEN = new Step(Effect.GIVEN, "same", false);
    }

    /** How a word is put; the network is asked where no word of the sentence tells. */
    Put put(int word, Scope scope) {
        var put = read(word, scope);
        return put.told() || !put.degree().equals(Degree.SO)
                ? put
                : new Put(network.of(word), put.tense(), false, put.asked());
    }

    /** How a word is put, as far as the words of the sentence tell. */
    Put read(int word, Scope scope) {
        return read(word, word, scope, 0);
    }

    /** How many words stand above a word in what a voice says. */
    int depth(int word, Scope scope) {
        int depth = 0;
        for (var link = links.up(word);
                link.isPresent() && scope.holds(link.get().governor()) && depth < DEEPEST;
                link = links.up(link.get().governor())) {
            depth++;
        }
        return depth;
    }

    /** How a word above another, or the word itself, is put. */
    private Put read(int word, int below, Scope scope, int depth) {
        var link = links.up(word).filter(found -> scope.holds(found.governor()) && depth < DEEPEST);
        var above = link.map(found -> read(found.governor(), found.anchor(), scope, depth + 1))
                .orElse(new Put(scope.start(), scope.tense(), false, false));
        var step = link.map(found -> step(word, found, above, scope)).orElse(isOrder(word) ? Step.ORDERED : Step.ALIKE);
        var base = link.filter(found -> isTold(found.governor(), scope)).isPresent() ? Degree.SO : above.degree();
        var beside = lexicon.modifiers().of(tree, word, below, sharedWith(word), scope.reported());
        if (isHedgedPurpose(word, link, step, beside)) {
            step = Step.HEDGED;
        }
        boolean question = link.isEmpty() && isQuestion(word);
        var degree = base.below(question ? Effect.ASKED : step.effect()).and(beside.degree());
        boolean told = step.told() || beside.told() || question || (above.told() && step.effect() != Effect.GIVEN);
        return new Put(
                degree,
                tense(word, step, beside, above.tense(), scope),
                told,
                question || step.effect() == Effect.ASKED || (above.asked() && step.effect() != Effect.GIVEN));
    }

    /** "Met, apparently to end the dispute": the hedge says how likely that was what they meant, and nothing else is open. */
    private boolean isHedgedPurpose(int word, Optional<Link> link, Step step, Modifiers.Beside beside) {
        return step.effect() == Effect.UNKNOWN
                && link.filter(Link::clause).isPresent()
                && tree.token(word).relation().equals("advcl")
                && beside.told()
                && !beside.degree().isNot()
                && beside.degree().certainty() != Certainty.CERTAIN;
    }

    private Step step(int word, Link link, Put above, Scope scope) {
        if (scope.isPointer(link.governor())) {
            return Step.ALIKE; // "denied the allegation that": the denial goes for what was alleged
        }
        var selector = lexicon.selectors().of(tree, link);
        if (selector.isPresent()) {
            return new Step(selector.get().under(above.degree()), selector.get().tense(), true);
        }
        var token = tree.token(link.anchor());
        if (!link.clause()) {
            return noun(link, above);
        }
        return switch (token.relation()) {
            case "advcl" ->
                lexicon.marks()
                        .of(tree, link.anchor())
                        .map(mark -> new Step(mark.effect(), mark.tense(), true))
                        .orElse(Step.GIVEN);
            case "acl" -> link.kind().equals("to") ? new Step(Effect.UNKNOWN, "future", true) : Step.GIVEN;
            default -> complement(word, link);
        };
    }

    /** A clause below a word of which the lexicon says nothing. */
    private Step complement(int word, Link link) {
        if (link.kind().equals("if")) {
            return new Step(Effect.ASKED, "same", true);
        }
        if (link.kind().equals("to") && !network.isSureOf(word)) {
            return new Step(Effect.UNKNOWN, "future", true);
        }
        return link.kind().equals("that") ? Step.SO : Step.ALIKE;
    }

    /** A noun tells its event as so where it is known ("the attack"), else as firmly as the verb. */
    private Step noun(Link link, Put above) {
        int noun = link.anchor();
        if (tree.token(link.governor()).lemma().equals("be")
                && tree.token(noun).relation().equals("nsubj")) {
            return Step.ALIKE; // "there was no attack"
        }
        boolean known = tree.token(noun).upos().equals("PROPN")
                || tree.children(noun).stream().anyMatch(this::makesKnown);
        return known || above.degree().isNot() || network.knows(noun) ? Step.GIVEN : Step.ALIKE;
    }

    /** "The", "its", "Norland's". */
    private boolean makesKnown(int child) {
        var token = tree.token(child);
        return (token.relation().equals("det") || token.relation().equals("nmod"))
                && (DEFINITE.contains(token.form().toLowerCase(Locale.ROOT))
                        || tree.children(child).stream()
                                .anyMatch(part -> tree.token(part).xpos().equals("POS")));
    }

    /** Whether a word stands for what somebody told; what it says holds, whatever is said of the word: "to deny rumors of". */
    private boolean isTold(int word, Scope scope) {
        return tree.token(word).upos().equals("NOUN")
                && !scope.isPointer(word)
                && lexicon.pointers().isTold(tree.token(word).lemma());
    }

    private Optional<Tense> tense(int word, Step step, Modifiers.Beside beside, Optional<Tense> above, Scope scope) {
        var own = beside.tense().or(() -> tenses.of(word));
        if (own.isEmpty() && sharedWith(word) != word) {
            int first = sharedWith(word);
            own = lexicon.modifiers()
                    .of(tree, first, word, first, false)
                    .tense()
                    .or(() -> tenses.of(first));
        }
        if (step.effect() == Effect.CONDITION) {
            // "said it would pay if it was asked": the past is that of the telling
            return own.filter(tense -> tense == Tense.PAST && !scope.reported()).or(() -> Optional.of(Tense.FUTURE));
        }
        if (step.effect() == Effect.GIVEN
                && own.isEmpty()
                && above.filter(tense -> tense == Tense.FUTURE).isPresent()) {
            return Optional.of(Tense.PRESENT); // "will end its support": the support is there now
        }
        return own.or(() -> switch (step.tense()) {
            case "past" -> Optional.of(Tense.PAST);
            case "present" -> Optional.of(Tense.PRESENT);
            case "future" -> Optional.of(Tense.FUTURE);
            default -> above;
        });
    }

    /** The first verb of a list where a later one has no auxiliary of its own and the same form: "did not ship or sell". */
    private int sharedWith(int word) {
        int first = links.first(word);
        if (first == word || !tree.token(first).xpos().equals(tree.token(word).xpos()) || links.isFinite(word)) {
            return word;
        }
        boolean own = tree.children(word).stream()
                .anyMatch(child -> Set.of("aux", "nsubj", "mark")
                        .contains(tree.token(child).relation()));
        return own ? word : first;
    }

    /** "Withdraw!", "do not shoot": nobody tells that it is done. */
    private boolean isOrder(int word) {
        return tree.token(word).xpos().equals("VB")
                && tree.children(word).stream()
                        .map(tree::token)
                        .noneMatch(child -> child.relation().equals("nsubj")
                                || child.relation().equals("mark")
                                || (child.relation().equals("aux")
                                        && !child.lemma().equals("do")));
    }

    private boolean isQuestion(int word) {
        return tree.children(word).stream()
                .anyMatch(child -> tree.token(child).form().equals("?"));
    }
}
