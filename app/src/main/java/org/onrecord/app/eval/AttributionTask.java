package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.NewsReader;
import org.onrecord.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord eval attribution DIR}: attributions in raw articles against PolNeAR.
 *
 * <ul>
 *   <li>tokens: of all tokens of an article those that stand in a source, a cue, a content, whoever's;
 *   <li>exact: contents with equal token sets;
 *   <li>pairs: see {@link AttributionScore#pairs}; an attribution whose content holds no token is in no pair;
 *   <li>sources: of gold attributions with a source whose content was found (Dice at least .5), the share whose source was
 *       found is the recall.
 * </ul>
 */
@Command(
        name = "attribution",
        description =
                "Scores who-said-what in raw articles. DIR holds text/NAME.txt and attributions/NAME_ANNOTATOR.ann"
                        + " (brat stand-off), as PolNeAR's parts do.")
final class AttributionTask extends EvalTask {

    @Parameters(paramLabel = "DIR", description = "Part of PolNeAR, such as polnear/dev.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Override
    Gold gold() throws UnusableInput {
        var articles = AnnotatedArticle.in(folder);
        return (reader, threads) -> report(articles, reader, threads);
    }

    private static Report report(List<AnnotatedArticle> articles, NewsReader reader, int threads) {
        var score = new InParallel(threads)
                .map(articles, article -> score(article, reader)).stream()
                        .reduce(AttributionScore.NONE, AttributionScore::plus);
        var counts = new LinkedHashMap<String, Long>();
        counts.put("articles", (long) articles.size());
        counts.put(
                "attributions",
                articles.stream()
                        .mapToLong(article -> article.attributions().size())
                        .sum());
        return new Report("attribution", reader.modelDigest(), counts, tables(score));
    }

    private static AttributionScore score(AnnotatedArticle article, NewsReader reader) {
        var found = reader.read(Article.of(article.text())).attributions().stream()
                .map(MarkedAttribution::of)
                .toList();
        return AttributionScore.of(article.text(), article.attributions(), found);
    }

    private static List<Table> tables(AttributionScore score) {
        return List.of(
                Table.ofTallies(
                        "tokens",
                        List.of(
                                Table.Row.of("source", score.sourceTokens()),
                                Table.Row.of("cue", score.cueTokens()),
                                Table.Row.of("content", score.contentTokens()))),
                Table.ofTallies("exact", List.of(Table.Row.of("content", score.exactContents()))),
                Table.ofTallies("pairs", List.of(Table.Row.of("source+content", score.pairs()))),
                Table.ofTallies("sources", List.of(Table.Row.of("of found contents", score.sources()))));
    }
}
