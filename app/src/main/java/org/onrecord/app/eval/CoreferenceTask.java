package org.onrecord.app.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.NewsReader;
import org.onrecord.analysis.Tree;
import org.onrecord.extract.AttributionFinder;
import org.onrecord.extract.actor.MentionClusterer;
import org.onrecord.extract.actor.PairLearner;
import org.onrecord.extract.actor.PhraseFinder;
import org.onrecord.model.Analysis;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Range;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord eval coreference DIR}: which mentions mean the same, against GUM: MUC, B³ and CEAFe without mentions that stand
 * alone. The reader is given words and sentences; the mentions are those of the annotators, all of them or only those that are not
 * alone, or its own.
 */
@Command(name = "coreference", description = "Scores which mentions mean the same. DIR holds GUM documents in CoNLL-U.")
final class CoreferenceTask extends EvalTask {

    private static final List<Column> COLUMNS =
            List.of(Column.percent("muc"), Column.percent("b3"), Column.percent("ceafe"), Column.percent("mean"));

    @Parameters(paramLabel = "DIR", description = "A folder of .conllu files, such as gum-open.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(
            names = "--documents",
            paramLabel = "NAME",
            split = ",",
            description = "Read these files only, named without .conllu: GUM_bio_gordon,GUM_news_korea.")
    private List<String> names = List.of();

    @Option(
            names = "--without",
            paramLabel = "NAME",
            split = ",",
            description = "Leave these files out, named without .conllu.")
    private List<String> without = List.of();

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            description =
                    "Learn weights from these documents first and write them to FILE, as rows of coreference.tsv.")
    private @Nullable Path learn;

    /** A document as the reader sees it, with the annotators' mentions. */
    private record Sample(
            Article article, Analysis analysis, Tree tree, List<Attribution> attributions, Map<Range, String> gold) {

        List<List<Range>> chains() {
            return withoutSingles(List.copyOf(byEntity(gold).values()));
        }
    }

    @Override
    Gold gold() throws UnusableInput {
        var documents = ConlluFile.documents(folder, names, without);
        return (reader, threads) -> report(documents, reader, threads);
    }

    private Report report(List<TreeDocument> documents, NewsReader reader, int threads) {
        var analyses = reader.analyser()
                .analyseAll(documents.stream().map(TreeDocument::goldWords).toList());
        var attributionFinder = new AttributionFinder(reader.analyser());
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < documents.size(); i++) {
            samples.add(sample(documents.get(i), analyses.get(i), attributionFinder));
        }
        learn(samples);
        var clusterer = new MentionClusterer();
        var finder = new PhraseFinder();
        var rows = List.of(
                row(
                        "gold mentions",
                        samples,
                        clusterer,
                        sample -> List.copyOf(sample.gold().keySet()),
                        threads),
                row(
                        "gold, none alone",
                        samples,
                        clusterer,
                        sample -> sample.chains().stream().flatMap(List::stream).toList(),
                        threads),
                row("found mentions", samples, clusterer, sample -> finder.find(sample.tree()), threads));
        var counts = new LinkedHashMap<String, Long>();
        counts.put("documents", (long) documents.size());
        counts.put(
                "mentions",
                samples.stream().mapToLong(sample -> sample.gold().size()).sum());
        counts.put(
                "chains",
                samples.stream().mapToLong(sample -> sample.chains().size()).sum());
        var found = Tally.NONE;
        for (var sample : samples) {
            found = found.plus(Tally.of(sample.gold().keySet(), finder.find(sample.tree())));
        }
        return new Report(
                "coreference",
                reader.modelDigest(),
                counts,
                List.of(
                        new Table("f1", COLUMNS, rows),
                        Table.ofTallies("mentions", List.of(Table.Row.of("exact", found)))));
    }

    private static Sample sample(TreeDocument document, Analysis analysis, AttributionFinder attributionFinder) {
        var article = Article.of(document.text());
        var gold = new HashMap<Range, String>();
        GumEntities.of(document).forEach(entity -> gold.putIfAbsent(entity.range(), entity.id()));
        var tree = new Tree(analysis);
        return new Sample(article, analysis, tree, attributionFinder.find(article, analysis, tree), gold);
    }

    private void learn(List<Sample> samples) {
        if (learn == null) {
            return;
        }
        var learner = new PairLearner();
        for (var sample : samples) {
            var numbers = new HashMap<String, Integer>();
            var entities = new HashMap<Range, Integer>();
            sample.gold()
                    .forEach((range, id) -> entities.put(range, numbers.computeIfAbsent(id, key -> numbers.size())));
            learner.add(sample.article(), sample.analysis(), sample.tree(), sample.attributions(), entities);
        }
        try {
            Files.write(learn, learner.learn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table.Row row(
            String name,
            List<Sample> samples,
            MentionClusterer clusterer,
            java.util.function.Function<Sample, List<Range>> mentions,
            int threads) {
        var scores = new InParallel(threads).map(samples, sample -> {
            var chains = clusterer.cluster(
                    sample.article(), sample.analysis(), sample.tree(), sample.attributions(), mentions.apply(sample));
            return ClusterScore.of(sample.chains(), withoutSingles(chains));
        });
        var score = scores.stream().reduce(ClusterScore.NONE, ClusterScore::plus);
        return Table.Row.of(
                name, score.muc().f1(), score.bCubed().f1(), score.ceafe().f1(), score.mean());
    }

    private static Map<String, List<Range>> byEntity(Map<Range, String> gold) {
        var byEntity = new HashMap<String, List<Range>>();
        gold.forEach((range, id) ->
                byEntity.computeIfAbsent(id, key -> new ArrayList<>()).add(range));
        return byEntity;
    }

    private static List<List<Range>> withoutSingles(List<List<Range>> chains) {
        return chains.stream().filter(chain -> chain.size() > 1).toList();
    }
}
