package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analysis.Analyser;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Cue;
import org.onrecord.model.Range;
import org.onrecord.model.Source;

/**
 * Finds who says what, through whom: takes the statements that the network tied together, joins quotes that run over
 * paragraphs, looks for voices inside what is said, and gives each source the name that the article gives it.
 */
public final class AttributionFinder {

    private final QuotationFinder quotationFinder = new QuotationFinder();
    private final QuoteJoiner quoteJoiner = new QuoteJoiner();
    private final ContentSieve contentSieve = new ContentSieve();
    private final Orphans orphans = new Orphans();
    private final PlainVoices plainVoices = new PlainVoices();
    private final Expletives expletives = new Expletives();
    private final InnerVoices innerVoices;
    private final SourceNamer sourceNamer = new SourceNamer();
    private final StyleJudge styleJudge = new StyleJudge();
    private final CueLemmas cueLemmas = new CueLemmas();

    public AttributionFinder(Analyser analyser) {
        innerVoices = new InnerVoices(analyser);
    }

    /** Attributions in the order of their first words; an outer one stands before those within it. */
    public List<Attribution> find(Article article, Analysis analysis, Tree tree) {
        var quotations = quotationFinder.find(article.text()); // what stands between quotation marks
        var joined = quoteJoiner.join(analysis, quotations); // a quote of three paragraphs is one content
        var telling = contentSieve.sift(analysis, quotations, joined); // "so" is no content
        var settled = orphans.settle(analysis, tree, quotations, telling); // "Norland left, saying that …"
        var drafts = plainVoices.add(analysis, tree, settled); // "Norland denies supplying arms"
        var voices = innerVoices.find(analysis, tree, drafts); // "the agency quoted Ann Lee, saying that …"
        var names = sourceNamer.name(analysis, tree, quotations, voices); // "he" is Tom Ek
        var found = new ArrayList<Attribution>();
        for (var voice : voices) {
            var outer = attribution(article, analysis, tree, quotations, voice.outer(), names, Optional.empty());
            found.add(outer);
            for (var inner : voice.inner()) {
                found.add(attribution(article, analysis, tree, quotations, inner, names, Optional.of(outer)));
            }
        }
        return List.copyOf(found);
    }

    private Attribution attribution(
            Article article,
            Analysis analysis,
            Tree tree,
            List<Quotation> quotations,
            Draft draft,
            Map<Draft, String> names,
            Optional<Attribution> within) {
        var content = draft.content().stream()
                .map(range -> analysis.span(withoutComma(analysis, range)))
                .toList();
        var source = draft.source()
                .filter(range -> !expletives.isOne(tree, range)) // "it was revealed that": by nobody
                .map(range -> new Source(List.of(analysis.span(range)), Optional.ofNullable(names.get(draft))))
                .orElse(Source.NOBODY);
        var cue = new Cue(List.of(analysis.span(draft.cue())), cueLemmas.of(analysis, draft.cue()));
        return new Attribution(source, cue, content, styleJudge.judge(article.text(), quotations, content), within);
    }

    private static Range withoutComma(Analysis analysis, Range piece) {
        return piece.size() > 1 && analysis.tokens().get(piece.begin()).form().equals(",")
                ? new Range(piece.begin() + 1, piece.end())
                : piece;
    }
}
