package org.onrecord.app.eval;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.onrecord.NewsReader;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.analysis.Tree;
import org.onrecord.extract.AttributionFinder;

/**
 * Measures what it costs to read everything over reading who says what: each article is read both ways, one straight after the
 * other, so that whatever else the machine does slows both alike.
 */
final class AgainstAttributions {

    private static final double NANOS = 1e9;

    private final NewsReader reader;
    private final Tokenizer tokenizer = new Tokenizer();
    private final AttributionFinder attributionFinder;
    private final LongAdder words = new LongAdder();
    private final LongAdder everything = new LongAdder();
    private final LongAdder attributions = new LongAdder();

    AgainstAttributions(NewsReader reader) {
        this.reader = reader;
        attributionFinder = new AttributionFinder(reader.analyser());
    }

    /** Reads all texts in rounds, as many at a time as there are threads; tells the words per second of both ways. */
    Table table(List<BenchText> texts, int threads, Benchmark benchmark) throws InterruptedException {
        var unused = benchmark.run(texts, threads, this::both);
        double ofEverything = words.sum() * threads / (everything.sum() / NANOS);
        double ofAttributions = words.sum() * threads / (attributions.sum() / NANOS);
        return new Table(
                "words/s",
                List.of(Column.count("attributions"), Column.count("everything"), new Column("ratio", 2)),
                List.of(Table.Row.of("by turns", ofAttributions, ofEverything, ofEverything / ofAttributions)));
    }

    private void both(BenchText text) {
        long begun = System.nanoTime();
        var record = reader.read(text.article());
        long half = System.nanoTime();
        var analysis = reader.analyser().analyse(tokenizer.tokenize(text.article()));
        var found = attributionFinder.find(text.article(), analysis, new Tree(analysis));
        attributions.add(System.nanoTime() - half);
        everything.add(half - begun);
        words.add(text.words());
        if (!found.equals(record.attributions())) {
            throw new IllegalStateException(text.file() + ": read twice, with other attributions");
        }
    }
}
