package org.onrecord.app.eval;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.onrecord.app.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code onrecord bench-kill DIR}: what is left of a ledger when adding is killed. Adds a folder of articles in a process of its own and
 * kills that by force ({@code kill -9}) at a random moment, again and again, each time going on with the same ledger, or with a new one
 * where all was added. After each kill no article may be gone that was there before; at the end all are added, the ledger is verified, and
 * it must hold the same as one that was never interrupted.
 */
@Command(name = "bench-kill", description = "Kills 'add DIR' at random moments and looks for losses.")
public final class KillBenchCommand implements Callable<Integer> {

    private static final int SLOWEST_START = 60_000;
    private static final int BETWEEN_LOOKS = 20;

    @Parameters(paramLabel = "DIR", description = "A folder of articles, such as polnear/dev/text.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--kills", paramLabel = "COUNT", description = "How often (default: ${DEFAULT-VALUE}).")
    private int kills = 50;

    @Option(
            names = "--within",
            paramLabel = "MILLISECONDS",
            description =
                    "Kill at a random moment of so long after a process has begun to add (default: ${DEFAULT-VALUE}).")
    private int within = 3_000;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "For other moments (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        var place = Files.createTempDirectory("onrecord-kill");
        var whole = place.resolve("whole.db");
        add(whole).waitFor();
        long articles = articles(whole);
        var random = new SplittableRandom(seed);
        var ledger = place.resolve("killed0.db");
        long lost = 0;
        int ledgers = 1;
        for (int kill = 1; kill <= kills; ) {
            long held = articles(ledger);
            if (held == articles) {
                lost += finish(ledger, whole);
                ledger = place.resolve("killed" + ledgers++ + ".db");
                continue;
            }
            boolean killed = addAndKill(ledger, held, random.nextInt(within));
            long now = articles(ledger);
            lost += Math.max(0, held - now);
            out.printf(
                    Locale.ROOT,
                    "%2d  %d of %d articles%s%n",
                    kill,
                    now,
                    articles,
                    killed ? "" : ", done before it was killed");
            out.flush();
            kill += killed ? 1 : 0;
        }
        lost += finish(ledger, whole);
        out.printf(
                Locale.ROOT,
                "%d kills of %d ledgers of %d articles: %s%n",
                kills,
                ledgers,
                articles,
                lost == 0 ? "nothing lost, nothing twice" : lost + " differences");
        out.flush();
        return lost == 0 ? 0 : 1;
    }

    /** Adds what is left; counts what is not as in the ledger that was never interrupted. */
    private long finish(Path ledger, Path whole) throws IOException, InterruptedException {
        long wrong = add(ledger).waitFor() == 0 ? 0 : 1;
        try (var open = Ledger.open(ledger.toString(), false, Clock.systemUTC())) {
            wrong += open.verify(difference -> {}, looked -> {}).differences();
        }
        return wrong + (contents(ledger).equals(contents(whole)) ? 0 : 1);
    }

    private boolean addAndKill(Path ledger, long held, int delay) throws IOException, InterruptedException {
        var process = add(ledger);
        for (int waited = 0;
                process.isAlive() && articles(ledger) == held && waited < SLOWEST_START;
                waited += BETWEEN_LOOKS) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS); // until it gets going
        }
        TimeUnit.MILLISECONDS.sleep(delay);
        boolean killed = process.isAlive();
        process.destroyForcibly().waitFor();
        return killed;
    }

    private Process add(Path ledger) throws IOException {
        var command = ColdStart.of(
                        spec.root().userObject().getClass(),
                        List.of("add", "--db", ledger.toString(), folder.toString()))
                .command();
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private static long articles(Path ledger) {
        if (!Files.exists(ledger)) {
            return 0;
        }
        try (var open = Ledger.open(ledger.toString(), true, Clock.systemUTC())) {
            return open.articles();
        }
    }

    /** All that is kept, but for when it was added. */
    private static String contents(Path ledger) throws IOException {
        try (var open = Ledger.open(ledger.toString(), false, Clock.systemUTC())) {
            var written = new StringBuilder();
            open.exportTo(written, readings -> {});
            return written.toString().replaceAll("\"added\":\"[^\"]*\"", "");
        }
    }
}
