package org.onrecord.app.eval;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.store.ClaimQuery;
import org.onrecord.app.store.Ledger;
import org.onrecord.model.EventType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code onrecord bench-ledger}: what a ledger of any size costs. Fills a new ledger with synthetic entries; at 10,000 and at the end it
 * measures what it takes to add an article (linking, writing, counting the claims that moved; without reading it), and how long
 * {@code claims} takes to answer with words and filters.
 */
@Command(name = "bench-ledger", description = "Measures a ledger of any size, filled with synthetic entries.")
public final class LedgerBenchCommand implements Callable<Integer> {

    private static final int SMALL = 10_000;
    /** Articles added before any is timed, so that Java has compiled what is measured. */
    private static final int WARM_UP = 400;

    private static final int MEASURED = 200;
    private static final int QUERIES = 400;

    @Option(
            names = "--db",
            required = true,
            paramLabel = "WHERE",
            description = "The ledger: a new one, or one of this command's, which is then measured as it is.")
    private String where = "";

    @Option(names = "--entries", paramLabel = "COUNT", description = "How many entries (default: ${DEFAULT-VALUE}).")
    private int entries = 1_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var ledger = Ledger.open(where, true, Clock.systemUTC())) {
            var err = spec.commandLine().getErr();
            int held = (int) ledger.assertions();
            var news = new SyntheticNews(held);
            var filler = new SyntheticLedger(ledger, news);
            held = filler.fill(held, Math.min(SMALL, entries), err);
            double small = measureAdding(filler, ledger, held, out);
            held += (WARM_UP + MEASURED) * SyntheticNews.ENTRIES;
            measureAsking(ledger, news, held, out);
            if (entries > held) {
                held = filler.fill(held, entries, err);
                double large = measureAdding(filler, ledger, held, out);
                out.printf(
                        Locale.ROOT,
                        "an article in the large ledger costs %.2f times one in the small%n",
                        large / small);
                measureAsking(ledger, news, held, out);
            }
            out.flush();
        }
        return 0;
    }

    private static double measureAdding(SyntheticLedger filler, Ledger ledger, int held, PrintWriter out) {
        for (int i = 0; i < WARM_UP; i++) {
            filler.add();
            ledger.count(counted -> {});
        }
        var adding = new Times(MEASURED);
        var counting = new Times(MEASURED);
        for (int i = 0; i < MEASURED; i++) {
            var piece = filler.next();
            adding.time(() -> filler.add(piece));
            counting.time(() -> ledger.count(counted -> {}));
        }
        out.printf(
                Locale.ROOT,
                "at %,d entries: an article of %d entries is added in %s, its claims are counted in %s%n",
                held,
                SyntheticNews.ENTRIES,
                adding,
                counting);
        out.flush();
        return adding.mean() + counting.mean();
    }

    private static void measureAsking(Ledger ledger, SyntheticNews news, int held, PrintWriter out) {
        for (var kind : Kind.values()) {
            var times = new Times(QUERIES);
            long found = 0;
            for (int i = 0; i < QUERIES; i++) {
                var query = kind.query(news, i);
                var claims = new ArrayList<ClaimLine>();
                times.time(() -> claims.addAll(ledger.claims(query)));
                found += claims.size();
            }
            out.printf(
                    Locale.ROOT,
                    "at %,d entries: claims %-27s %s; %.1f found%n",
                    held,
                    kind.words,
                    times,
                    (double) found / QUERIES);
            out.flush();
        }
    }

    /** What is asked. */
    private enum Kind {
        NEWEST("without words or filters"),
        WORD("with a word"),
        WORDS_AND_FILTERS("with words and filters"),
        DENIED("with a filter, denied"),
        FILTERS("with filters");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        ClaimQuery query(SyntheticNews news, int number) {
            var types = EventType.values();
            var type = Optional.of(types[number % types.length]);
            var country = Optional.of(news.country());
            return switch (this) {
                case NEWEST -> query("", Optional.empty(), Optional.empty(), false);
                case WORD -> query(news.word(), Optional.empty(), Optional.empty(), false);
                case WORDS_AND_FILTERS ->
                    query(news.word(), country, number % 2 == 0 ? type : Optional.empty(), number % 4 == 3);
                case DENIED -> query("", country, Optional.empty(), true);
                case FILTERS -> query("", country, type, false);
            };
        }

        private static ClaimQuery query(String words, Optional<String> from, Optional<EventType> type, boolean denied) {
            return new ClaimQuery(
                    words,
                    from,
                    Optional.empty(),
                    Optional.empty(),
                    type,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    denied,
                    false,
                    20);
        }
    }
}
