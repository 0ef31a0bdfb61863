package org.onrecord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.onrecord.NewsReader;
import org.onrecord.model.Article;

/**
 * This reader.
 *
 * @param threads how many threads it may use
 */
record OnrecordContender(int threads) implements Contender {

    @Override
    public String name() {
        return "Onrecord";
    }

    @Override
    public double startUp() {
        long begun = System.nanoTime();
        try (var reader = new NewsReader(threads)) {
            var unused = reader.read(Article.of(FIRST_SENTENCE));
            return Stopwatch.secondsSince(begun);
        }
    }

    @Override
    public List<Run> runs(List<Text> texts) throws InterruptedException {
        return List.of(oneAtATime(texts), severalAtATime(texts));
    }

    private Run oneAtATime(List<Text> texts) throws InterruptedException {
        try (var reader = new NewsReader(threads)) {
            var way = "one article at a time, " + threads + " threads each";
            return Stopwatch.USUAL.time(
                    name(),
                    way,
                    texts,
                    some -> some.stream()
                            .flatMap(text -> read(reader, text).stream())
                            .toList());
        }
    }

    private Run severalAtATime(List<Text> texts) throws InterruptedException {
        try (var reader = new NewsReader(1);
                var pool = Executors.newFixedThreadPool(threads)) {
            var way = threads + " articles at a time, 1 thread each";
            return Stopwatch.USUAL.time(name(), way, texts, some -> {
                var tasks = some.stream()
                        .map(text -> (Callable<Optional<Failure>>) () -> read(reader, text))
                        .toList();
                var failures = new ArrayList<Failure>();
                for (var task : pool.invokeAll(tasks)) {
                    try {
                        task.get().ifPresent(failures::add);
                    } catch (ExecutionException e) {
                        throw new IllegalStateException("reading broke off", e.getCause());
                    }
                }
                return failures;
            });
        }
    }

    private static Optional<Failure> read(NewsReader reader, Text text) {
        try {
            var unused = reader.read(Article.of(text.content()));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(Failure.of(text, e));
        }
    }
}
