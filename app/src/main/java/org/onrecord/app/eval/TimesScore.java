package org.onrecord.app.eval;

import java.util.HashSet;
import java.util.List;
import org.onrecord.model.TimeExpression;

/**
 * Times found against times marked, as TempEval-3 counts them (UzZaman and others, 2013): strict where the words are the same, relaxed where
 * they share some, value and type where they share some and the value or type is right too.
 *
 * @param strict the same words
 * @param relaxed some words shared
 * @param value and the same value
 * @param type and the same type
 */
record TimesScore(Tally strict, Tally relaxed, Tally value, Tally type) {

    static final TimesScore NONE = new TimesScore(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

    /** Each time is paired once, in order. */
    static TimesScore of(List<MarkedTime> gold, List<TimeExpression> found) {
        int same = 0;
        int shared = 0;
        int values = 0;
        int types = 0;
        var taken = new HashSet<TimeExpression>();
        for (var marked : gold) {
            var span = marked.span();
            for (var time : found) {
                if (time.span().overlaps(span) && taken.add(time)) {
                    shared++;
                    same += time.span().equals(span) ? 1 : 0;
                    values += time.value().equals(marked.value()) ? 1 : 0;
                    types += time.kind() == marked.kind() ? 1 : 0;
                    break;
                }
            }
        }
        return new TimesScore(
                new Tally(gold.size(), found.size(), same),
                new Tally(gold.size(), found.size(), shared),
                new Tally(gold.size(), found.size(), values),
                new Tally(gold.size(), found.size(), types));
    }

    TimesScore plus(TimesScore other) {
        return new TimesScore(
                strict.plus(other.strict), relaxed.plus(other.relaxed), value.plus(other.value), type.plus(other.type));
    }
}
