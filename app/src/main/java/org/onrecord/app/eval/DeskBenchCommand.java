package org.onrecord.app.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.onrecord.app.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code onrecord bench-desk}: how long the desk makes people wait, with a ledger of synthetic entries. Each desk is a new process of
 * {@code serve}; this one asks it, and adds articles meanwhile: linked and written, as {@code add} does, but not read.
 */
@Command(name = "bench-desk", description = "Measures the desk over a ledger filled with synthetic entries.")
public final class DeskBenchCommand implements Callable<Integer> {

    /** Seconds of asking, and then of asking and adding, before anything is measured: Java compiles what is slow. */
    private static final int WARM_UP = 20;

    private static final long SECOND = 1_000_000_000L;
    private static final double USUAL = 0.5;
    private static final double SLOW = 0.95;

    @Option(
            names = "--db",
            required = true,
            paramLabel = "FILE",
            description = "The ledger: a new file, or one of this command or of bench-ledger, which is filled up.")
    private String where = "";

    @Option(names = "--entries", paramLabel = "COUNT", description = "How many entries (default: ${DEFAULT-VALUE}).")
    private int entries = 100_000;

    @Option(names = "--rate", paramLabel = "N", description = "Requests a second (default: ${DEFAULT-VALUE}).")
    private int rate = 50;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Ask for so long, without adding and with it (default: ${DEFAULT-VALUE}).")
    private int seconds = 60;

    @Option(names = "--adding", paramLabel = "N", description = "Articles added a second (default: ${DEFAULT-VALUE}).")
    private int adding = 10;

    @Option(names = "--starts", paramLabel = "N", description = "Start so many times (default: ${DEFAULT-VALUE}).")
    private int starts = 5;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (rate < 1 || seconds < 1 || adding < 0 || starts < 1) {
            throw new ParameterException(spec.commandLine(), "--rate, --seconds and --starts must be 1 or more");
        }
        var out = spec.commandLine().getOut();
        try (var ledger = Ledger.open(where, true, Clock.systemUTC())) {
            int held = (int) ledger.assertions();
            var filler = new SyntheticLedger(ledger, new SyntheticNews(held));
            held = filler.fill(held, entries, spec.commandLine().getErr());
            out.printf(
                    Locale.ROOT,
                    "%,d entries, %d processors, Java %s%n",
                    held,
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version());
            measureStarts(out);
            try (var desk = desk()) {
                var pages = new DeskPages(desk);
                new OpenLoop(desk::get, rate).run(pages::request, WARM_UP);
                whileAdding(filler, () -> new OpenLoop(desk::get, rate).run(pages::request, WARM_UP));
                var alone = new OpenLoop(desk::get, rate);
                alone.run(pages::request, seconds);
                print("", alone, out);
                var beside = new OpenLoop(desk::get, rate);
                int added = whileAdding(filler, () -> beside.run(pages::request, seconds));
                print(
                        String.format(Locale.ROOT, ", %.1f articles added a second", (double) added / seconds),
                        beside,
                        out);
                out.printf(
                        Locale.ROOT,
                        "adding makes pages %.2f times as slow at the 95th percentile%n",
                        beside.part(SLOW) / alone.part(SLOW));
            }
        }
        out.flush();
        return 0;
    }

    private DeskProcess desk() throws IOException {
        return new DeskProcess(spec.root().userObject().getClass(), where);
    }

    private void measureStarts(PrintWriter out) throws IOException {
        var times = new double[starts];
        for (int i = 0; i < starts; i++) {
            try (var desk = desk()) {
                times[i] = desk.toFirstPage();
            }
        }
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "from the start of serve to the end of its front page: %.2f s at the median of %d, %.2f to %.2f%n",
                times[starts / 2],
                starts,
                times[0],
                times[starts - 1]);
        out.flush();
    }

    private int whileAdding(SyntheticLedger filler, Runnable work) throws InterruptedException {
        var done = new AtomicBoolean();
        var added = new AtomicInteger();
        var adder = Thread.ofPlatform().name("adds").start(() -> {
            long begin = System.nanoTime();
            while (adding > 0 && !done.get()) {
                long due = begin + added.get() * SECOND / adding;
                LockSupport.parkNanos(due - System.nanoTime());
                if (System.nanoTime() >= due) {
                    filler.add();
                    added.incrementAndGet();
                }
            }
        });
        work.run();
        done.set(true);
        adder.join();
        return added.get();
    }

    private void print(String how, OpenLoop loop, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d requests a second%s: p50 %.1f ms, p95 %.1f ms, %d failed%n",
                rate,
                how,
                loop.part(USUAL),
                loop.part(SLOW),
                loop.failures());
        for (var sort : loop.sorts()) {
            out.printf(
                    Locale.ROOT,
                    "  %-14s p50 %8.1f ms, p95 %8.1f ms%n",
                    sort,
                    loop.part(sort, USUAL),
                    loop.part(sort, SLOW));
        }
        out.flush();
    }
}
