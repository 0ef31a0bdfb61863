package org.onrecord.app.add;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same to many things at once and hands out the results in the order of the things. Only a few results wait at a time,
 * however many things there are.
 *
 * @param threads how many things are worked on at once
 */
public record OrderedWork(int threads) {

    private static final int AHEAD_PER_THREAD = 2;

    /** Takes what came of a thing. */
    public interface Taker<R> {
        void take(R result) throws IOException;
    }

    /** Works on all things, which may be found only as they are asked for; stops at the first result that cannot be taken. */
    public <T, R> void run(Iterator<? extends T> things, Function<T, R> work, Taker<R> taker) throws IOException {
        var waiting = new ArrayDeque<Future<R>>();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            while (things.hasNext()) {
                var thing = things.next();
                if (waiting.size() == threads * AHEAD_PER_THREAD) {
                    taker.take(result(waiting.remove()));
                }
                waiting.add(pool.submit(() -> work.apply(thing)));
            }
            while (!waiting.isEmpty()) {
                taker.take(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
            pool.close();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("work broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("work was interrupted", e);
        }
    }
}
