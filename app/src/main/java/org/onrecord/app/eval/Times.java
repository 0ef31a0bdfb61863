package org.onrecord.app.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** How long the same work took, time after time: by the clock, and of the processor's time, which what else runs on the machine hardly alters. */
final class Times {

    private static final double MILLION = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final double[] clock;
    private final double[] processor;
    private int done;

    Times(int most) {
        this.clock = new double[most];
        this.processor = new double[most];
    }

    void time(Runnable work) {
        long start = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        work.run();
        processor[done] = (threads.getCurrentThreadCpuTime() - worked) / MILLION;
        clock[done++] = (System.nanoTime() - start) / MILLION;
    }

    /** The mean of the processor's time, in milliseconds. */
    double mean() {
        return Arrays.stream(processor).limit(done).average().orElse(0);
    }

    private static double part(double[] times, int done, double part) {
        var sorted = Arrays.copyOf(times, done);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(part * done) - 1)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f ms (p50 %.2f, p95 %.2f; by the clock p50 %.2f, p95 %.2f)",
                mean(),
                part(processor, done, 0.5),
                part(processor, done, 0.95),
                part(clock, done, 0.5),
                part(clock, done, 0.95));
    }
}
