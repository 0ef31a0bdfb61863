package org.onrecord.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.EventTime;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeKind;
import org.onrecord.model.TimeRelation;

/** Finds when events are told to be: each time belongs to the predicate that it hangs on. */
final class EventTimes {

    /** How many nouns may stand between a time and its predicate: "the Monday morning session of talks". */
    private static final int FARTHEST = 3;

    private final Map<String, String> relations = Lexicon.values("time-relations.tsv");
    private final Set<String> states =
            Set.copyOf(Lexicon.values("lasting-states.tsv").keySet());

    /**
     * The times of events, by the predicate.
     *
     * @param predicates the words that tell events, and for each the same, or for the verb that carries a noun that noun
     */
    Map<Integer, EventTime> find(
            Tree tree,
            WordPlaces places,
            Clauses clauses,
            Map<Integer, Integer> predicates,
            List<TimeExpression> times) {
        var found = new HashMap<Integer, EventTime>();
        for (var time : times) {
            places.range(time.span()).ifPresent(range -> {
                int word = tree.headOf(range);
                int holder = holder(tree, predicates, word);
                if (isBeforeItsClause(tree, word, holder)) {
                    return; // the parse is wrong there
                }
                if (predicates.containsKey(holder)) {
                    put(
                            found,
                            predicates.getOrDefault(holder, holder),
                            new EventTime(time, relation(tree, word, time)));
                } else if (tree.token(holder).upos().equals("VERB")) {
                    earlier(tree, clauses, holder)
                            .filter(predicates::containsKey)
                            .ifPresent(verb -> put(found, verb, new EventTime(time, TimeRelation.BEFORE)));
                    lasting(tree, clauses, holder)
                            .filter(predicates::containsKey)
                            .ifPresent(verb -> put(found, verb, new EventTime(time, TimeRelation.IN)));
                }
            });
        }
        shareAlongConjunctions(tree, places, predicates, found);
        return found;
    }

    /** "Over ten years after meeting": the years stand before the word that begins the clause, and so outside it. */
    private static boolean isBeforeItsClause(Tree tree, int word, int holder) {
        return tree.child(holder, "mark")
                .filter(mark -> word < mark && mark < holder)
                .isPresent();
    }

    /** The first predicate or verb above a time. */
    private static int holder(Tree tree, Map<Integer, Integer> predicates, int word) {
        int above = word;
        for (int i = 0; i < FARTHEST && !tree.token(above).isRoot(); i++) {
            above = tree.head(above);
            if (predicates.containsKey(above) || tree.token(above).upos().equals("VERB")) {
                return above;
            }
        }
        return above;
    }

    /** "In March it was reported that they had left": what was told then was before then. */
    private static Optional<Integer> earlier(Tree tree, Clauses clauses, int verb) {
        return clauses.children(verb, "ccomp").stream()
                .filter(said -> clauses.children(said, "aux").stream()
                        .anyMatch(word -> tree.token(word).form().equalsIgnoreCase("had")))
                .findFirst();
    }

    /** "Announced on Friday that the ferry was suspended": what was told then was so then. */
    private Optional<Integer> lasting(Tree tree, Clauses clauses, int verb) {
        return clauses.children(verb, "ccomp").stream()
                .filter(said -> states.contains(tree.token(said).lemma()) && clauses.isPassive(said))
                .filter(said -> clauses.children(said, "aux").stream()
                        .allMatch(word -> tree.token(word).lemma().equals("be"))) // not "had been", "will be"
                .findFirst();
    }

    private TimeRelation relation(Tree tree, int word, TimeExpression time) {
        for (int child : tree.children(word)) {
            var token = tree.token(child);
            if (Set.of("case", "mark", "advmod").contains(token.relation())) {
                var relation = relations.get(token.form().toLowerCase(Locale.ROOT));
                if (relation != null) {
                    return TimeRelation.valueOf(relation.toUpperCase(Locale.ROOT));
                }
            }
        }
        return time.kind() == TimeKind.DURATION ? TimeRelation.DURING : TimeRelation.IN;
    }

    /** A date counts for more than a duration; of two dates the first. */
    private static void put(Map<Integer, EventTime> found, int predicate, EventTime time) {
        found.merge(predicate, time, (one, other) -> isDate(one) || !isDate(other) ? one : other);
    }

    private static boolean isDate(EventTime time) {
        return time.time().kind() == TimeKind.DATE || time.time().kind() == TimeKind.TIME;
    }

    /** "On Monday they met and signed": both on Monday. */
    private static void shareAlongConjunctions(
            Tree tree, WordPlaces places, Map<Integer, Integer> predicates, Map<Integer, EventTime> found) {
        for (int predicate : predicates.values()) {
            int first = tree.head(predicate);
            var time = found.get(predicates.getOrDefault(first, first));
            if (tree.token(predicate).relation().equals("conj")
                    && !found.containsKey(predicate)
                    && time != null
                    && places.range(time.time().span())
                            .filter(range -> range.end() <= first)
                            .isPresent()) {
                found.put(predicate, time);
            }
        }
    }
}
