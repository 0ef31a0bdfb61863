package org.onrecord.app.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.app.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code onrecord bench-desk}: how long the desk makes people wait, with a ledger of synthetic entries. Each desk is a new process of
 * {@code serve}; this one asks it for pages, and meanwhile sends it articles, which it reads and adds.
 */
@Command(name = "bench-desk", description = "Measures the desk over a ledger filled with synthetic entries.")
public final class DeskBenchCommand implements Callable<Integer> {

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

    @Option(
            names = "--adding",
            paramLabel = "N",
            description = "Articles sent a second; 0 sends as many as the desk reads (default: ${DEFAULT-VALUE}).")
    private int adding = 0;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description =
                    "Before it is measured ask for so many seconds, and again while adding: Java compiles what is slow"
                            + " (default: ${DEFAULT-VALUE}).")
    private int warmUp = 20;

    @Option(names = "--starts", paramLabel = "N", description = "Start so many times (default: ${DEFAULT-VALUE}).")
    private int starts = 5;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (rate < 1 || seconds < 1 || adding < 0 || starts < 1 || warmUp < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--rate, --seconds and --starts must be 1 or more, --adding and --warm-up 0 or more");
        }
        var out = spec.commandLine().getOut();
        long held = fill(out);
        measureStarts(out);
        try (var desk = desk()) {
            var pages = new DeskPages(desk);
            var adder = new DeskAdder(desk, adding, held);
            loop(desk).run(pages::request, warmUp);
            adder.during(() -> loop(desk).run(pages::request, warmUp));
            var alone = loop(desk);
            alone.run(pages::request, seconds);
            print("", alone, out);
            var beside = loop(desk);
            int added = adder.during(() -> beside.run(pages::request, seconds));
            print(String.format(Locale.ROOT, ", %.1f articles added a second", (double) added / seconds), beside, out);
            out.printf(
                    Locale.ROOT,
                    "adding makes pages %.2f times as slow at the median, %.2f times at the 95th percentile%n",
                    beside.part(USUAL) / alone.part(USUAL),
                    beside.part(SLOW) / alone.part(SLOW));
        }
        out.flush();
        return 0;
    }

    /** Fills the ledger; how many entries it holds then. */
    private long fill(PrintWriter out) {
        try (var ledger = Ledger.open(where, true, Clock.systemUTC())) {
            int held = (int) ledger.assertions();
            int filled = new SyntheticLedger(ledger, new SyntheticNews(held))
                    .fill(held, entries, spec.commandLine().getErr());
            ledger.dossierState(); // looks through what the filling added, as a desk does in time
            out.printf(
                    Locale.ROOT,
                    "%,d entries, %d processors, Java %s%n",
                    filled,
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version());
            return filled;
        }
    }

    private OpenLoop loop(DeskProcess desk) {
        return new OpenLoop(desk::get, rate);
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
