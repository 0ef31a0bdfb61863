package org.onrecord.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.figure.Cues.Sort;
import org.onrecord.model.Actor;
import org.onrecord.model.Analysis;
import org.onrecord.model.Cast;
import org.onrecord.model.Range;

/** Finds whose an amount is: who is named beside what is measured, else who spends, holds or earns it. */
final class OwnerFinder {

    private final Cues cues;

    OwnerFinder(Cues cues) {
        this.cues = cues;
    }

    List<Actor> find(Site site, Optional<Measure> measure, Analysis analysis, Cast cast, Grammar grammar) {
        if (cast.actors().isEmpty()) {
            return List.of();
        }
        if (measure.isPresent()) {
            int noun = measure.get().noun();
            var named = others(grammar.nounPhrase(noun), noun, analysis, cast);
            if (!named.isEmpty()) {
                return named;
            }
        }
        if (site.verb().filter(grammar::isAbsolute).isPresent()) {
            return grammar.clauseOf(grammar.tree().head(site.verb().get()))
                    .flatMap(grammar::subject)
                    .map(subject -> subjects(subject, analysis, cast, grammar))
                    .orElse(List.of());
        }
        return site.verb()
                .filter(clause -> owns(clause, site, measure, grammar))
                .flatMap(grammar::subject)
                .map(subject -> subjects(subject, analysis, cast, grammar))
                .orElse(List.of());
    }

    /** Actors named in a noun phrase, but for the one that the noun itself is: "Ostmark" in "300 soldiers of Ostmark". */
    private static List<Actor> others(Range phrase, int noun, Analysis analysis, Cast cast) {
        var self = analysis.tokens().get(noun).span();
        return cast.in(analysis.span(phrase)).stream()
                .filter(actor -> actor.mentions().stream().noneMatch(mention -> mention.contains(self)))
                .toList();
    }

    /** "The ministry spent", or "expanded relations, with trade amounting to": the subject has what is told of. */
    private boolean owns(int clause, Site site, Optional<Measure> measure, Grammar grammar) {
        if (cues.of(grammar.tree().token(clause), Sort.OWNER).isPresent()) {
            return measure.isEmpty() || !grammar.relation(site.top()).equals("nsubj");
        }
        if (measure.filter(named -> grammar.preposition(named.noun()).equals("with"))
                .isPresent()) {
            return true; // "expanded relations, with trade of"
        }
        return measure.isEmpty()
                && cues.of(grammar.tree().token(clause))
                        .filter(cue -> cue.sort() == Sort.TARGET)
                        .isPresent();
    }

    /** The actors that the subject itself names; a person, not the country in the title. */
    private static List<Actor> subjects(int subject, Analysis analysis, Cast cast, Grammar grammar) {
        var phrase = grammar.nounPhrase(subject);
        var heads = new ArrayList<Actor>();
        for (int word = phrase.begin(); word < phrase.end(); word++) {
            boolean head = word == subject
                    || (grammar.relation(word).equals("conj") && grammar.firstConjunct(word) == subject);
            if (head) {
                var span = analysis.tokens().get(word).span();
                cast.actors().stream()
                        .filter(actor -> actor.mentions().stream().anyMatch(mention -> mention.contains(span)))
                        .filter(actor -> !heads.contains(actor))
                        .findFirst()
                        .ifPresent(heads::add);
            }
        }
        return heads;
    }
}
