package org.onrecord.extract.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Assertion;
import org.onrecord.model.Attribution;
import org.onrecord.model.Cast;
import org.onrecord.model.Event;

/**
 * Binds events to the voices that tell them: through whom, with which stance, and how firmly each voice puts its event; and
 * finds the voices that only point at what another voice told ("denied the allegation").
 *
 * <p>An event is told by the innermost voice whose content holds it. Whoever passes it on is in the chain, and asserts nothing
 * of its own.
 */
public final class Asserter {

    private final FirmnessLexicon firmnessLexicon = FirmnessLexicon.load();
    private final SpeechLexicon speechLexicon = SpeechLexicon.load();
    private final DetailWords detailWords = new DetailWords();

    /** Assertions in the order of their evidence: one for each event, and one for each voice that points at another's. */
    public List<Assertion> bind(
            Article article,
            Analysis analysis,
            Tree tree,
            Cast cast,
            List<Attribution> attributions,
            List<Event> events) {
        var places = new WordPlaces(analysis);
        var contents = new Contents(tree, places, attributions);
        var firmness = new Firmness(firmnessLexicon, tree);
        var speeches = new SpeechFinder(speechLexicon, firmnessLexicon.selectors(), tree, contents, firmness);
        var details = new DetailJudge(detailWords, tree, places, firmness);
        var chains = new ChainBuilder(article, tree, cast, places, contents);
        var evidence = new EvidenceFinder(analysis, places, contents);
        var telling = new Telling(tree, contents, firmness, speeches, details, chains, evidence);
        var told = events.stream().map(telling::tell).toList(); // each event by its innermost voice
        var pointing = new PointingFinder(speechLexicon, tree, places, contents, speeches, telling)
                .find(attributions, told); // "the claim was denied by"
        var all = new ArrayList<Told>(told);
        all.addAll(pointing);
        return all.stream()
                .sorted(Comparator.comparing((Told one) -> one.assertion().evidence())
                        .thenComparingInt(Told::word))
                .map(Told::assertion)
                .toList();
    }
}
