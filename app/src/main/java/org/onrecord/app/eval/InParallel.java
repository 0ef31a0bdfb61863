package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Does the same to many things at once; results come in the order of the things.
 *
 * @param threads how many at once
 */
record InParallel(int threads) {

    <T, R> List<R> map(List<T> things, Function<T, R> work) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var tasks = things.stream()
                    .map(thing -> (Callable<R>) () -> work.apply(thing))
                    .toList();
            var results = new ArrayList<R>();
            for (var task : pool.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("scoring broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("scoring was interrupted", e);
        }
    }
}
