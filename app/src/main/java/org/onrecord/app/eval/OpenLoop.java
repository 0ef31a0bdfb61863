package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Requests at an even rate, sent whether or not those before are answered, as people do. A request's time begins when it was to be
 * sent, so that one that waits for a busy server counts in full.
 */
final class OpenLoop {

    private static final double MILLION = 1e6;
    private static final long SECOND = 1_000_000_000L;

    private final Consumer<String> asker;
    private final int rate;
    private final Map<String, List<Double>> times = new TreeMap<>();
    private final AtomicInteger failures = new AtomicInteger();

    /** What is asked: a sort of page, and the address of one. */
    record Asked(String sort, String address) {}

    /**
     * A loop that has asked nothing yet.
     *
     * @param asker asks for an address; throws where it is not answered well
     * @param rate requests a second
     */
    OpenLoop(Consumer<String> asker, int rate) {
        this.asker = asker;
        this.rate = rate;
    }

    /** Asks for some seconds. */
    void run(IntFunction<Asked> requests, int seconds) {
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < rate * seconds; i++) {
                long due = begin + i * SECOND / rate;
                var request = requests.apply(i);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.execute(() -> ask(request, due));
            }
        }
    }

    private void ask(Asked request, long due) {
        try {
            asker.accept(request.address());
        } catch (RuntimeException e) {
            failures.incrementAndGet();
            return;
        }
        double time = (System.nanoTime() - due) / MILLION;
        synchronized (times) {
            times.computeIfAbsent(request.sort(), sort -> new ArrayList<>()).add(time);
        }
    }

    /** How many were not answered well. */
    int failures() {
        return failures.get();
    }

    /** The sorts that were asked for, in the order of their names. */
    List<String> sorts() {
        return List.copyOf(times.keySet());
    }

    /** In so many milliseconds a part of the requests of a sort was answered. */
    double part(String sort, double part) {
        return part(times.getOrDefault(sort, List.of()), part);
    }

    /** The same of all requests. */
    double part(double part) {
        return part(times.values().stream().flatMap(List::stream).toList(), part);
    }

    private static double part(List<Double> times, double part) {
        if (times.isEmpty()) {
            return Double.NaN;
        }
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
    }
}
