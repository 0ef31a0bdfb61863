package org.onrecord.app.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.NewsReader;
import org.onrecord.ingest.ArticleReader;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.stance.Bearing;
import org.onrecord.link.stance.StanceFeatures;
import org.onrecord.link.stance.StanceJudge;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord eval stance DIR}: how an article stands to a headline, as FNC-1 asks it: F1 of each of four classes and their mean. The
 * weights that are shipped were learnt from the part that the project has; {@code training/stance.py} scores them on folds.
 */
@Command(
        name = "stance",
        description =
                "Scores how articles stand to headlines. DIR holds stances.csv (Headline, Body ID, Stance) and bodies.csv (Body ID,"
                        + " articleBody). The weights were learnt from the part of FNC-1 that the project has: only other articles say"
                        + " how good they are.")
final class StanceTask extends EvalTask {

    @Parameters(paramLabel = "DIR", description = "A folder, such as fnc1.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(
            names = "--features",
            paramLabel = "FILE",
            description = "Write what the weights are learnt from to FILE, for training/stance.py, instead of a score.")
    private @Nullable Path features;

    @Override
    Gold gold() throws UnusableInput {
        var pairs = StancePair.in(folder);
        return (reader, threads) -> report(pairs, reader, threads);
    }

    private Report report(List<StancePair> pairs, NewsReader reader, int threads) {
        var texts = pairs.stream()
                .flatMap(pair -> Stream.of(pair.headline(), pair.text()))
                .distinct()
                .toList();
        var read = new InParallel(threads).map(texts, text -> reader.read(article(text)));
        var records = new HashMap<String, Record>();
        for (int i = 0; i < texts.size(); i++) {
            records.put(texts.get(i), read.get(i));
        }
        var counts = new LinkedHashMap<String, Long>();
        counts.put("pairs", (long) pairs.size());
        counts.put("texts", (long) texts.size());
        var words = new WordTable();
        if (features != null) {
            write(features, pairs, records, new StanceFeatures(words), threads);
            return new Report("stance", reader.modelDigest(), counts, List.of());
        }
        var judge = new StanceJudge(words);
        var found = new InParallel(threads)
                .map(
                        pairs,
                        pair -> judge.judge(
                                        Objects.requireNonNull(records.get(pair.headline())),
                                        Objects.requireNonNull(records.get(pair.text())))
                                .bearing());
        var choices = Choices.of(
                Bearing.values(), pairs.stream().map(StancePair::bearing).toList(), found);
        return new Report(
                "stance",
                reader.modelDigest(),
                counts,
                List.of(
                        new Table(
                                "stances",
                                List.of(Column.percent("accuracy"), Column.percent("macro-f1")),
                                List.of(Table.Row.of("all", choices.accuracy(), choices.macroF1()))),
                        Table.ofTallies("stance", choices.rows())));
    }

    /** A text that is no article for the reader, such as one of a few signs, is read as it stands. */
    private static Article article(String text) {
        return switch (new ArticleReader().read(text, Metadata.NONE)) {
            case Outcome.Read(var article) -> article;
            case Outcome.Skipped skipped -> Article.of(text);
        };
    }

    private static void write(
            Path file, List<StancePair> pairs, Map<String, Record> records, StanceFeatures features, int threads) {
        var rows = new InParallel(threads)
                .map(
                        pairs,
                        pair -> Stream.concat(
                                        Stream.of(
                                                pair.headline().replaceAll("\\s+", " "),
                                                pair.body(),
                                                pair.bearing().name().toLowerCase(Locale.ROOT)),
                                        features
                                                .values(
                                                        Objects.requireNonNull(records.get(pair.headline())),
                                                        Objects.requireNonNull(records.get(pair.text())))
                                                .stream()
                                                .map(StanceTask::plain))
                                .collect(Collectors.joining("\t")));
        var head = Stream.concat(Stream.of("claim", "article", "bearing"), StanceFeatures.NAMES.stream())
                .collect(Collectors.joining("\t"));
        try {
            Files.write(file, Stream.concat(Stream.of(head), rows.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.5f", value);
    }
}
