package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Reads the same texts in rounds, and takes the time.
 *
 * @param warmUp for how many seconds to read before any clock starts: until Java's compilers have done their work
 * @param seconds for how long to measure, at least; the last round is always a whole one
 */
record Benchmark(double warmUp, double seconds) {

    private static final double NANOS = 1e9;

    /**
     * What was measured.
     *
     * @param rounds how often all texts were read
     * @param seconds how long that took, all in all
     * @param each how long each reading took, in seconds, in no order
     */
    record Result(long rounds, double seconds, List<Double> each) {

        Result {
            each = List.copyOf(each);
        }
    }

    /** Whose turn it is; after enough time there is none at the end of a round. */
    private static final class Turns {

        private final int texts;
        private final double seconds;
        private final long begun = System.nanoTime();
        private long taken;
        private boolean over;

        Turns(int texts, double seconds) {
            this.texts = texts;
            this.seconds = seconds;
        }

        synchronized OptionalInt next() {
            int index = (int) (taken % texts);
            over |= index == 0 && taken > 0 && since(begun) >= seconds;
            if (over) {
                return OptionalInt.empty();
            }
            taken++;
            return OptionalInt.of(index);
        }
    }

    /** Reads without measuring. */
    <T> void warmUp(List<T> texts, int atATime, Consumer<T> reading) throws InterruptedException {
        var unused = rounds(texts, atATime, reading, warmUp);
    }

    /** Measures. */
    <T> Result run(List<T> texts, int atATime, Consumer<T> reading) throws InterruptedException {
        return rounds(texts, atATime, reading, seconds);
    }

    private static <T> Result rounds(List<T> texts, int atATime, Consumer<T> reading, double seconds)
            throws InterruptedException {
        var turns = new Turns(texts.size(), seconds);
        Callable<List<Double>> worker = () -> {
            var times = new ArrayList<Double>();
            for (var turn = turns.next(); turn.isPresent(); turn = turns.next()) {
                long begun = System.nanoTime();
                reading.accept(texts.get(turn.getAsInt()));
                times.add(since(begun));
            }
            return times;
        };
        long begun = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(atATime)) {
            var each = new ArrayList<Double>();
            for (var times : pool.invokeAll(Collections.nCopies(atATime, worker))) {
                each.addAll(times.get());
            }
            return new Result(each.size() / texts.size(), since(begun), each);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading broke off", e.getCause());
        }
    }

    /** The number that a share of numbers does not exceed: of twenty, .95 gives the nineteenth in order. */
    static double percentile(List<Double> numbers, double share) {
        var sorted = numbers.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }

    private static double since(long nanoTime) {
        return (System.nanoTime() - nanoTime) / NANOS;
    }
}
