package org.onrecord.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Cast;
import org.onrecord.model.Figure;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeKind;

/**
 * Finds amounts: how much of what, in which unit, whose, and whether it is so, wanted, allowed, thought, or a change. "Trade of
 * $4 billion, far below the target of $40 billion" gives two. Dates, ages, ordinals, scores, numbers of things, and
 * small counts of those who merely act are left out.
 */
public final class FigureFinder {

    private final Units units = new Units();
    private final QuantityReader quantityReader = new QuantityReader(units);
    private final Traps traps = new Traps();
    private final Counted counted = new Counted();
    private final Cues cues = new Cues();
    private final SiteFinder siteFinder = new SiteFinder(cues);
    private final MeasureFinder measureFinder = new MeasureFinder(cues);
    private final OwnerFinder ownerFinder = new OwnerFinder(cues);
    private final KindJudge kindJudge = new KindJudge(cues);

    /** An amount whose place in the tree is known, and what it measures. */
    private record Found(Quantity quantity, Site site, Optional<Measure> measure) {}

    /** Figures in the order of the text. */
    public List<Figure> find(
            Article article,
            Analysis analysis,
            Tree tree,
            Cast cast,
            List<TimeExpression> times,
            List<Attribution> attributions) {
        var voices = new Voices(attributions);
        var forms = new Forms(analysis.tokens());
        var grammar = new Grammar(tree, forms, units);
        var figures = new ArrayList<Figure>();
        for (var sentence : analysis.sentences()) {
            var found = new ArrayList<Found>();
            for (int word = sentence.begin(); word < sentence.end(); ) {
                var quantity = quantityReader.mayBegin(forms.at(word))
                        ? quantityReader
                                .read(forms, word)
                                .filter(read -> read.range().end() <= sentence.end())
                        : Optional.<Quantity>empty();
                quantity.flatMap(read -> locate(read, forms, analysis, grammar, times))
                        .ifPresent(found::add);
                word = quantity.map(read -> read.range().end()).orElse(word + 1);
            }
            for (var each : found) {
                var whole = new Clause(sentence, grammar);
                figures.add(figure(article, each, found, analysis, grammar, cast, times, whole, voices));
            }
        }
        return List.copyOf(figures);
    }

    private Optional<Found> locate(
            Quantity quantity, Forms forms, Analysis analysis, Grammar grammar, List<TimeExpression> times) {
        if (traps.isPartOfElse(quantity, forms, analysis, times)) {
            return Optional.empty();
        }
        return siteFinder
                .find(quantity, grammar)
                .filter(site -> quantity.unit().isPresent() || counts(quantity, site, forms, analysis))
                .filter(site -> !isDenied(site, grammar) && counted.isWorthALine(quantity, site, grammar))
                .map(site -> new Found(quantity, site, measureFinder.find(site, grammar)));
    }

    private boolean counts(Quantity quantity, Site site, Forms forms, Analysis analysis) {
        int noun = site.noun().orElseThrow();
        return noun < quantity.number()
                ? !traps.isYear(quantity, forms)
                : !traps.countsNothing(quantity, noun, forms, analysis);
    }

    /** "It did not spend $5 billion" puts no amount on record. */
    private static boolean isDenied(Site site, Grammar grammar) {
        return site.verb().filter(grammar::isNegated).isPresent();
    }

    private Figure figure(
            Article article,
            Found found,
            List<Found> all,
            Analysis analysis,
            Grammar grammar,
            Cast cast,
            List<TimeExpression> times,
            Clause clause,
            Voices voices) {
        var quantity = found.quantity();
        var measure = found.measure().or(() -> inherited(found, all));
        var verdict = kindJudge.judge(found.site(), quantity, grammar);
        var least = quantity.least();
        var most = quantity.most();
        if (verdict.falls()) {
            least = quantity.most().orElse(quantity.least()).negate();
            most = quantity.most().map(unused -> quantity.least().negate());
        }
        var evidence = clause.of(found.site(), measure);
        return new Figure(
                measure.map(named -> oneLine(analysis.span(named.words()).in(article.text()))),
                ownerFinder.find(found.site(), measure, analysis, cast, grammar),
                plain(least),
                most.map(FigureFinder::plain),
                quantity.bound(),
                quantity.unit().orElse("1"),
                verdict.kind(),
                time(found.site(), measure, times, analysis, grammar),
                voices.of(analysis.span(quantity.range())),
                analysis.span(quantity.range()),
                analysis.span(evidence));
    }

    /** A target that names nothing itself is one for what was measured just before, in the same unit. */
    private static Optional<Measure> inherited(Found found, List<Found> all) {
        if (found.site().noun().isEmpty()) {
            return Optional.empty();
        }
        var before = all.subList(0, all.indexOf(found));
        for (var earlier : before.reversed()) {
            if (earlier.quantity().unit().equals(found.quantity().unit())) {
                return earlier.measure();
            }
        }
        return Optional.empty();
    }

    /** The date that hangs on the same word as the amount does, where there is one only. */
    private static Optional<TimeExpression> time(
            Site site, Optional<Measure> measure, List<TimeExpression> times, Analysis analysis, Grammar grammar) {
        var near = times.stream()
                .filter(time -> time.kind() == TimeKind.DATE || time.kind() == TimeKind.TIME)
                .filter(time -> hangsNear(time.span(), site, measure, analysis, grammar))
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static boolean hangsNear(
            Span time, Site site, Optional<Measure> measure, Analysis analysis, Grammar grammar) {
        var range = Words.of(time, analysis);
        if (range.isEmpty()) {
            return false;
        }
        int head = grammar.tree().head(grammar.tree().headOf(range.get()));
        return head == site.head()
                || head == site.top()
                || measure.filter(named -> named.noun() == head).isPresent()
                || site.verb().filter(verb -> verb == head).isPresent();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** 4000000000, never 4E+9. */
    private static BigDecimal plain(BigDecimal amount) {
        return new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }
}
