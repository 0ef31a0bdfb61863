package org.onrecord.extract.figure;

import java.util.Optional;
import org.onrecord.extract.figure.Cues.Cue;
import org.onrecord.extract.figure.Cues.Sort;
import org.onrecord.model.FigureKind;

/** Judges what an amount is by the noun that it belongs to, the words beside it, and the verbs above it. */
final class KindJudge {

    /** In clauses: "is expected to try to spend". */
    private static final int HIGHEST = 4;

    private final Cues cues;

    KindJudge(Cues cues) {
        this.cues = cues;
    }

    /**
     * What an amount is, and whether it fell.
     *
     * @param kind what it is
     * @param falls whether it is a change downwards
     */
    record Verdict(FigureKind kind, boolean falls) {

        static final Verdict ACTUAL = new Verdict(FigureKind.ACTUAL, false);

        static Verdict of(Cue cue) {
            return new Verdict(FigureKind.valueOf(cue.sort().name()), cue.falls());
        }
    }

    Verdict judge(Site site, Quantity quantity, Grammar grammar) {
        boolean count = quantity.unit().isEmpty();
        boolean share = quantity.unit().filter(unit -> unit.equals("%")).isPresent();
        return byNoun(site, grammar)
                .or(() -> beside(site, count, grammar))
                .or(() -> byVerb(site, count, grammar))
                .or(() -> above(site, share, grammar))
                .orElse(Verdict.ACTUAL);
    }

    private Optional<Verdict> byNoun(Site site, Grammar grammar) {
        return site.noun()
                .filter(noun -> noun == site.top())
                .flatMap(noun -> cues.of(grammar.tree().token(noun)))
                .filter(Cue::isKind)
                .map(Verdict::of);
    }

    /** "an estimated 300", "up 3 percent", "a planned $5 billion deal". */
    private Optional<Verdict> beside(Site site, boolean count, Grammar grammar) {
        int before = site.range().begin() - 1;
        if (before >= 0
                && isUpOrDown(grammar.tree().token(before).form())
                && !grammar.relation(before).equals("compound")) {
            return cues.of(grammar.tree().token(before)).map(Verdict::of);
        }
        int after = site.range().end();
        if (!count && after < grammar.tree().size()) {
            var compared = cues.of(grammar.tree().token(after), Sort.CHANGE)
                    .filter(cue -> grammar.tree().token(after).xpos().endsWith("R"));
            if (compared.isPresent()) {
                return compared.map(Verdict::of); // "8,000 dollars more"
            }
        }
        return modifier(site.head(), grammar)
                .or(() -> modifier(site.top(), grammar))
                .or(() -> site.noun().flatMap(noun -> modifier(noun, grammar)));
    }

    private static boolean isUpOrDown(String form) {
        return form.equalsIgnoreCase("up") || form.equalsIgnoreCase("down");
    }

    private Optional<Verdict> modifier(int word, Grammar grammar) {
        for (int child : grammar.tree().children(word)) {
            var relation = grammar.relation(child);
            boolean modifies =
                    (relation.equals("amod") || relation.equals("advmod") || relation.equals("det")) && child < word;
            var cue = modifies ? cues.of(grammar.tree().token(child)) : Optional.<Cue>empty();
            if (cue.filter(found ->
                            found.sort() == Sort.TARGET || found.sort() == Sort.ESTIMATE || found.sort() == Sort.LIMIT)
                    .isPresent()) {
                return cue.map(Verdict::of);
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> byVerb(Site site, boolean count, Grammar grammar) {
        if (site.verb().isEmpty() || site.verb().get() == site.head()) {
            return Optional.empty();
        }
        int verb = site.verb().get();
        int own = grammar.firstConjunct(site.top());
        if (grammar.tree().head(own) != verb) {
            return Optional.empty();
        }
        var relation = grammar.relation(own);
        if (relation.equals("nsubj")) {
            return Optional.empty();
        }
        var cue = cues.of(grammar.tree().token(verb));
        var preposition = grammar.preposition(site.top()).isEmpty()
                ? grammar.preposition(site.head())
                : grammar.preposition(site.top());
        if (cue.filter(found -> found.sort() == Sort.CHANGE).isPresent()) {
            boolean by = preposition.equals("by");
            boolean bare = preposition.isEmpty() && !cue.get().needsBy() && !count;
            return by || bare ? cue.map(Verdict::of) : Optional.empty();
        }
        boolean limits = cue.filter(found -> found.sort() == Sort.LIMIT).isPresent();
        boolean wants = cue.filter(found -> found.sort() == Sort.TARGET || found.sort() == Sort.ESTIMATE)
                .isPresent();
        return limits || (wants && relation.equals("obj")) ? cue.map(Verdict::of) : Optional.empty();
    }

    /** "plans to spend", "is expected to reach", "would pay", "estimates that … died". */
    private Optional<Verdict> above(Site site, boolean share, Grammar grammar) {
        if (site.verb().isEmpty() || !isInClause(site, share, grammar)) {
            return Optional.empty();
        }
        int clause = site.verb().get();
        for (int height = 0; height < HIGHEST; height++) {
            if (grammar.child(clause, child -> isProspect(child, grammar)).isPresent()) {
                return Optional.of(new Verdict(FigureKind.ESTIMATE, false));
            }
            var relation = grammar.relation(clause);
            boolean hangs = relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("acl");
            if (!hangs) {
                return Optional.empty();
            }
            clause = grammar.tree().head(clause);
            var cue = cues.of(grammar.tree().token(clause));
            if (cue.filter(found -> found.sort() == Sort.TARGET || found.sort() == Sort.ESTIMATE)
                    .isPresent()) {
                return cue.map(Verdict::of);
            }
            if (cue.filter(found -> found.sort() == Sort.PROSPECT).isPresent()) {
                return Optional.of(new Verdict(FigureKind.ESTIMATE, false));
            }
        }
        return Optional.empty();
    }

    /** What is told to come is what the clause tells itself, not what a name in it tells; "46 percent would vote" tells of now. */
    private static boolean isInClause(Site site, boolean share, Grammar grammar) {
        int own = grammar.firstConjunct(site.top());
        int verb = site.verb().orElseThrow();
        if (own == verb) {
            return true;
        }
        boolean besides = grammar.relation(own).equals("parataxis");
        boolean ownsVerb = site.range().end() < grammar.tree().size()
                && grammar.tree().token(site.range().end()).upos().equals("AUX");
        boolean voters = share && (grammar.relation(own).equals("nsubj") || ownsVerb);
        return grammar.tree().head(own) == verb && !besides && !voters;
    }

    private boolean isProspect(int child, Grammar grammar) {
        var relation = grammar.relation(child);
        return (relation.equals("aux") || relation.equals("mark"))
                && cues.of(grammar.tree().token(child), Sort.PROSPECT).isPresent();
    }
}
