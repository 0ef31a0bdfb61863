package org.onrecord.app.eval;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import org.onrecord.NewsReader;

/**
 * Measures the reader on some articles: cold start, then speed with as many articles at a time as there are threads, then what the
 * steps after attributions take of it, then speed with one article at a time and all threads on it.
 *
 * @param texts what is read
 * @param threads how many cores are used
 * @param benchmark for how long
 * @param coldStart reads one of the texts in a new process
 */
record Measurement(List<BenchText> texts, int threads, Benchmark benchmark, ColdStart coldStart) {

    private static final double MEGABYTE = 1e6;
    private static final double MILLISECONDS = 1e3;
    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.95;

    Report report() throws IOException, InterruptedException {
        var cold = coldStart.runs();
        Benchmark.Result together;
        Table memory;
        Table byTurns;
        try (var reader = new NewsReader(1)) { // each caller reads on its own thread
            benchmark.warmUp(texts, threads, text -> read(reader, text));
            together = benchmark.run(texts, threads, text -> read(reader, text));
            memory = memory();
            byTurns = new AgainstAttributions(reader).table(texts, threads, benchmark);
        }
        try (var reader = new NewsReader(threads)) {
            var single = benchmark.run(texts, 1, text -> read(reader, text));
            var tables = List.of(speed(together, single), each(single), byTurns, memory, cold(cold));
            return new Report("bench", reader.modelDigest(), counts(), tables);
        }
    }

    private static void read(NewsReader reader, BenchText text) {
        var unused = reader.read(text.article());
    }

    private LinkedHashMap<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("articles", (long) texts.size());
        counts.put("words", words());
        counts.put("threads", (long) threads);
        return counts;
    }

    private long words() {
        return texts.stream().mapToLong(BenchText::words).sum();
    }

    private Table speed(Benchmark.Result together, Benchmark.Result single) {
        return new Table(
                "speed",
                List.of(Column.count("words/s"), new Column("articles/s", 1)),
                List.of(speed("side by side", together), speed("one at a time", single)));
    }

    private Table.Row speed(String name, Benchmark.Result result) {
        double perSecond = result.rounds() / result.seconds();
        return Table.Row.of(name, words() * perSecond, texts.size() * perSecond);
    }

    private static Table each(Benchmark.Result single) {
        var milliseconds =
                single.each().stream().map(seconds -> seconds * MILLISECONDS).toList();
        return new Table(
                "milliseconds per article",
                List.of(new Column("p50", 1), new Column("p95", 1)),
                List.of(Table.Row.of(
                        "one at a time",
                        Benchmark.percentile(milliseconds, MEDIAN),
                        Benchmark.percentile(milliseconds, MOST))));
    }

    private static Table memory() {
        return new Table(
                "peak MB",
                List.of(Column.count("heap"), Column.count("resident")),
                List.of(Table.Row.of(
                        "side by side",
                        PeakMemory.heap() / MEGABYTE,
                        megabytes(PeakMemory.resident(ProcessHandle.current().pid())))));
    }

    private Table cold(List<ColdStart.Run> runs) {
        var seconds = runs.stream().map(ColdStart.Run::seconds).toList();
        var resident = runs.stream().map(run -> megabytes(run.resident())).toList();
        return new Table(
                "cold start",
                List.of(Column.count("words"), new Column("seconds", 2), Column.count("peak MB")),
                List.of(Table.Row.of(
                        "read one article",
                        (double) BenchText.median(texts).words(),
                        Benchmark.percentile(seconds, MEDIAN),
                        Benchmark.percentile(resident, MEDIAN))));
    }

    private static double megabytes(OptionalLong bytes) {
        return bytes.isPresent() ? bytes.getAsLong() / MEGABYTE : Double.NaN;
    }
}
