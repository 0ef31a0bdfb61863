package org.onrecord.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Range;
import org.onrecord.model.TimeExpression;

/**
 * Finds the words of an article that tell when, how long or how often, and reads them from the moment of its publication: on
 * Friday 14 June 2024, "on Wednesday" after "said" is {@code 2024-06-12}. Values are those of TIMEX3 (TimeML 1.2.1, as in TimeBank).
 * Without a date of publication what depends on it has no interval, and {@code X} in its value.
 */
public final class TimeFinder {

    private final Set<String> beforeYears = Lexicon.rows("time-before-years.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
    private final TimeWords timeWords = new TimeWords();
    private final Numbers numbers = new Numbers();
    private final Grammar grammar = new Grammar();
    private final Modifiers modifiers = new Modifiers();
    private final ClauseTense clauseTense = new ClauseTense();

    /** The times of an article, in order; none overlap. */
    public List<TimeExpression> find(Article article, Analysis analysis, Tree tree) {
        var pieces = new Pieces(analysis.tokens(), timeWords, numbers);
        var resolver = new Resolver(article.metadata().localTime());
        var doubts = new Doubts(analysis, beforeYears);
        var times = new ArrayList<TimeExpression>();
        int at = 0;
        int last = 0;
        while (at < pieces.size()) {
            var match = grammar.at(pieces, at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            var rule = match.get().rule();
            var range = new Range(at, match.get().end());
            if (!doubts.isNoTime(rule, range)) {
                var time = modified(pieces, rule, range, last);
                var direction = clauseTense.of(tree, time.range());
                var reading = resolver.resolve(rule, match.get().slots(), direction);
                if (reading.isPresent()) {
                    last = time.range().end();
                    var whole = reading.get().with(time.name());
                    times.add(expression(analysis, time.range(), doubts.isRate(rule, range) ? whole.asSet() : whole));
                }
            }
            at = Math.max(last, range.end());
        }
        return times;
    }

    /** A time with the modifiers beside it, as far as no time before it has them. */
    private Modifiers.Modified modified(Pieces pieces, Rule rule, Range range, int last) {
        var plain = new Modifiers.Modified(range, Optional.empty());
        if (rule.meaning() == Meaning.REF || rule.meaning() == Meaning.SET) {
            return plain;
        }
        boolean amount = rule.meaning() == Meaning.DURATION || rule.meaning() == Meaning.SHIFT;
        var modified = modifiers.around(pieces, range, amount);
        return modified.range().begin() < last ? plain : modified;
    }

    private static TimeExpression expression(Analysis analysis, Range range, Reading reading) {
        return new TimeExpression(
                analysis.span(range),
                reading.kind(),
                reading.value(),
                reading.modifier(),
                reading.from(),
                reading.until());
    }
}
