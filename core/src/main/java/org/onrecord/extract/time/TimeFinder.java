package org.onrecord.extract.time;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Range;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeKind;

/**
 * Finds the words of an article that tell when, how long or how often, and reads them from the moment of its publication: on
 * Friday 14 June 2024, "on Wednesday" after "said" is {@code 2024-06-12}. Values are those of TIMEX3 (TimeML 1.2.1, as in TimeBank).
 * Without a date of publication what depends on it has no interval, and {@code X} in its value.
 */
public final class TimeFinder {

    private final TimeWords timeWords = new TimeWords();
    private final Numbers numbers = new Numbers();
    private final Grammar grammar = new Grammar();
    private final Modifiers modifiers = new Modifiers();
    private final ClauseTense clauseTense = new ClauseTense();

    /** The times of an article, in order; none overlap. */
    public List<TimeExpression> find(Article article, Analysis analysis) {
        var pieces = new Pieces(analysis.tokens(), timeWords, numbers);
        var resolver = new Resolver(article.metadata().published().map(OffsetDateTime::toLocalDateTime));
        var doubts = new Doubts(analysis);
        var tree = new Tree(analysis);
        var times = new ArrayList<TimeExpression>();
        int at = 0;
        int last = 0;
        while (at < pieces.size()) {
            var match = grammar.at(pieces, at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            var range = new Range(at, match.get().end());
            if (!doubts.isNoTime(match.get().rule(), range)) {
                var direction = clauseTense.of(tree, range);
                var reading = resolver.resolve(match.get().rule(), match.get().slots(), direction);
                if (reading.isPresent()) {
                    var time = modified(pieces, match.get().rule(), range, reading.get(), last);
                    last = time.range().end();
                    times.add(expression(analysis, time.range(), reading.get().with(time.name())));
                }
            }
            at = Math.max(last, range.end());
        }
        return times;
    }

    private Modifiers.Modified modified(Pieces pieces, Rule rule, Range range, Reading reading, int last) {
        if (rule.meaning() == Meaning.REF || rule.meaning() == Meaning.SET) {
            return new Modifiers.Modified(range, Optional.empty());
        }
        boolean amount = reading.kind() == TimeKind.DURATION || rule.meaning() == Meaning.SHIFT;
        var modified = modifiers.around(pieces, range, amount);
        return modified.range().begin() < last ? new Modifiers.Modified(range, Optional.empty()) : modified;
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
