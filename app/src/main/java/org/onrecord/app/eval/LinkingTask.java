package org.onrecord.app.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.EntryVectors;
import org.onrecord.NewsReader;
import org.onrecord.ingest.ArticleReader;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.entry.EntryMaker;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord eval linking DIR}: which mentions of events are the same event, against ECB+: MUC, B³ and CEAFe, mentions that stand alone
 * counted. The mentions are the annotators'; the reader reads the texts, and what it makes of each mention is compared as entries of
 * the ledger are. Weights are learnt and the threshold is chosen in five folds, each on the topics outside it.
 */
@Command(
        name = "linking",
        description =
                "Scores which mentions of events are the same event. DIR holds ECB+ and the list of its checked sentences.")
final class LinkingTask extends EvalTask {

    @Parameters(paramLabel = "DIR", description = "The folder of ECB+, such as ecbplus.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            description = "Learn weights from all topics and write them to FILE, as rows of claim-weights.tsv.")
    private @Nullable Path learn;

    @Override
    Gold gold() throws UnusableInput {
        var documents = EcbCorpus.read(folder);
        return (reader, threads) -> report(documents, reader, threads);
    }

    private Report report(List<EcbDocument> documents, NewsReader reader, int threads) {
        var words = new WordTable();
        var topics = topics(documents, reader, threads, words);
        var score = new LinkingScore(topics, words, threads);
        if (learn != null) {
            write(learn, score.learnt());
        }
        var counts = new LinkedHashMap<String, Long>();
        counts.put("documents", (long) documents.size());
        counts.put("topics", (long) topics.size());
        counts.put(
                "mentions",
                topics.stream().mapToLong(topic -> topic.mentions().size()).sum());
        counts.put(
                "events",
                topics.stream().mapToLong(topic -> topic.gold().size()).sum());
        return new Report("linking", reader.modelDigest(), counts, score.tables());
    }

    private static List<EcbTopic> topics(List<EcbDocument> documents, NewsReader reader, int threads, WordTable words) {
        Map<String, EcbTopic> topics = new LinkedHashMap<>();
        List<List<EcbTopic.Mention>> read;
        try (var vectors = new EntryVectors(words)) {
            read = new InParallel(threads).map(documents, document -> mentions(document, reader, vectors));
        }
        for (int i = 0; i < documents.size(); i++) {
            var topic = topics.computeIfAbsent(documents.get(i).topic(), name -> new EcbTopic());
            read.get(i).forEach(topic::add);
        }
        return List.copyOf(topics.values());
    }

    private static List<EcbTopic.Mention> mentions(EcbDocument document, NewsReader reader, EntryVectors entryVectors) {
        var article = switch (new ArticleReader().read(document.text(), Metadata.NONE)) {
            case Outcome.Read(var one) -> one;
            case Outcome.Skipped skipped -> throw new IllegalStateException(document.name() + ": " + skipped.detail());
        };
        var record = EcbEvents.of(reader.read(article), document.mentions());
        var vectors = entryVectors.of(record);
        var entries = new EntryMaker().entries(record, "annotators");
        var mentions = new ArrayList<EcbTopic.Mention>();
        for (int i = 0; i < entries.size(); i++) {
            mentions.add(new EcbTopic.Mention(
                    entries.get(i), vectors.get(i), document.mentions().get(i).chain()));
        }
        return mentions;
    }

    private static void write(Path file, List<String> rows) {
        try {
            Files.write(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
