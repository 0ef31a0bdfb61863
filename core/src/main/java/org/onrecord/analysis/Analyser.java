package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.onrecord.model.Analysis;
import org.onrecord.model.Words;

/**
 * Reads words: sentences, trees, names, attribution roles and their links, factuality. Pure: the same words and network give an
 * equal analysis, whatever the number of threads. Thread-safe.
 */
public final class Analyser implements AutoCloseable {

    private final Windows windows;
    private final WindowReader windowReader;
    private final Optional<ExecutorService> pool;

    /**
     * An analyser that shares a network with others; closing it does not close the network.
     *
     * @param threads how many windows are read at a time; with 1 they are read on the caller's own thread, which is best where
     *     the caller reads many texts side by side
     */
    public Analyser(ReaderNetwork network, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
        windows = new Windows(network.wordPieces());
        windowReader = new WindowReader(network);
        pool = threads == 1
                ? Optional.empty()
                : Optional.of(Executors.newFixedThreadPool(
                        threads,
                        Thread.ofPlatform().daemon().name("analyser-", 0).factory()));
    }

    /** Reads one text; the analysis of no words is empty. */
    public Analysis analyse(Words words) {
        return analyseAll(List.of(words)).getFirst();
    }

    /** Reads many texts; the analyses are in their order. */
    public List<Analysis> analyseAll(List<Words> texts) {
        var tasks = new ArrayList<Callable<Analysis>>();
        var ends = new int[texts.size()];
        for (int i = 0; i < ends.length; i++) {
            var words = texts.get(i);
            windows.cut(words).forEach(range -> tasks.add(() -> windowReader.read(words, range)));
            ends[i] = tasks.size();
        }
        var parts = run(tasks);
        var analyses = new ArrayList<Analysis>(ends.length);
        int begin = 0;
        for (int end : ends) {
            analyses.add(join(parts.subList(begin, end)));
            begin = end;
        }
        return analyses;
    }

    private List<Analysis> run(List<Callable<Analysis>> tasks) {
        try {
            var results = new ArrayList<Analysis>(tasks.size());
            if (pool.isEmpty() || tasks.size() == 1) {
                for (var task : tasks) {
                    results.add(task.call());
                }
            } else {
                for (var future : pool.get().invokeAll(tasks)) {
                    results.add(future.get());
                }
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // a window's own, wrapped by its future
            throw new IllegalStateException("reading failed: " + e.getMessage(), e);
        }
    }

    private static Analysis join(List<Analysis> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return new Analysis(
                joined(parts, Analysis::tokens),
                joined(parts, Analysis::sentences),
                joined(parts, Analysis::names),
                joined(parts, Analysis::mentions),
                joined(parts, Analysis::roles),
                joined(parts, Analysis::statements));
    }

    private static <T> List<T> joined(List<Analysis> parts, Function<Analysis, List<T>> list) {
        return parts.stream().flatMap(part -> list.apply(part).stream()).toList();
    }

    @Override
    public void close() {
        pool.ifPresent(ExecutorService::shutdown);
    }
}
