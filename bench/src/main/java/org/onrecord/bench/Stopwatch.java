package org.onrecord.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Times a way of reading texts: all texts, again and again, until Java has compiled what is slow, and then until enough time
 * has passed. The last round is always a whole one.
 *
 * @param warmUp for how many seconds texts are read before the clock starts, at least
 * @param seconds how long the texts are read again, at least
 */
record Stopwatch(double warmUp, double seconds) {

    /** What all tools are measured with. */
    static final Stopwatch USUAL = new Stopwatch(30, 20);

    /** Reads all texts once, and gives those that it could not read. */
    @FunctionalInterface
    interface Reading {
        List<Failure> read(List<Text> texts) throws InterruptedException;
    }

    Run time(String tool, String way, List<Text> texts, Reading reading) throws InterruptedException {
        for (long begun = System.nanoTime(); secondsSince(begun) < warmUp; ) {
            var unused = reading.read(texts);
        }
        var failures = new LinkedHashSet<Failure>();
        long words = 0;
        long begun = System.nanoTime();
        do {
            var failed = reading.read(texts);
            words += wordsRead(texts, failed);
            failures.addAll(failed);
        } while (secondsSince(begun) < seconds);
        return new Run(tool, way, words, secondsSince(begun), List.copyOf(failures));
    }

    static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    private static long wordsRead(List<Text> texts, List<Failure> failed) {
        var names = failed.stream().map(Failure::text).collect(Collectors.toSet());
        return texts.stream()
                .filter(text -> !names.contains(text.name()))
                .mapToLong(Text::words)
                .sum();
    }
}
