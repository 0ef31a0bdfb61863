package org.onrecord.app.eval;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.store.ClaimQuery;
import org.onrecord.app.store.Ledger;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.ClaimId;
import org.onrecord.link.EntryId;
import org.onrecord.link.Linkage;
import org.onrecord.link.MemoryShelf;
import org.onrecord.link.Posting;
import org.onrecord.link.Shelf;
import org.onrecord.link.claim.ClaimKeys;
import org.onrecord.link.claim.ClaimLinker;
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

    private static final WordTable WORDS = new WordTable();
    private static final int SMALL = 10_000;
    private static final int ARTICLES_AT_ONCE = 200;
    /** Articles added before any is timed, so that Java has compiled what is measured. */
    private static final int WARM_UP = 400;

    private static final int MEASURED = 200;
    private static final int QUERIES = 400;
    private static final int MOST = 32;

    private final ClaimKeys claimKeys = new ClaimKeys(WORDS);
    /** The claim that began with each story. */
    private final Map<Long, ClaimId> claims = new HashMap<>();

    private final ClaimLinker claimLinker = new ClaimLinker(WORDS);

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
            int held = (int) ledger.stats().entries();
            var news = new SyntheticNews(held);
            held = fill(ledger, news, held, Math.min(SMALL, entries));
            double small = measureAdding(ledger, news, held, out);
            held += (WARM_UP + MEASURED) * SyntheticNews.ENTRIES;
            measureAsking(ledger, news, held, out);
            if (entries > held) {
                held = fill(ledger, news, held, entries);
                double large = measureAdding(ledger, news, held, out);
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

    /** Many articles in one transaction; to save time each entry goes to the claim that began with its story. */
    private int fill(Ledger ledger, SyntheticNews news, int held, int wanted) {
        var err = spec.commandLine().getErr();
        int now = held;
        while (now < wanted) {
            ledger.together(() -> {
                for (int i = 0; i < ARTICLES_AT_ONCE; i++) {
                    var piece = news.next();
                    ledger.add(piece.reading(), shelf -> known(piece));
                }
            });
            now += ARTICLES_AT_ONCE * SyntheticNews.ENTRIES;
            err.printf(Locale.ROOT, "\r%,d entries", now);
            err.flush();
        }
        ledger.count(counted -> {
            err.printf(Locale.ROOT, "\r%,d claims counted", counted);
            err.flush();
        });
        err.print("\r                              \r");
        return now;
    }

    private double measureAdding(Ledger ledger, SyntheticNews news, int held, PrintWriter out) {
        for (int i = 0; i < WARM_UP; i++) {
            add(ledger, news.next());
            ledger.count(counted -> {});
        }
        var adding = new Times(MEASURED);
        var counting = new Times(MEASURED);
        for (int i = 0; i < MEASURED; i++) {
            var piece = news.next();
            adding.time(() -> add(ledger, piece));
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

    private void add(Ledger ledger, SyntheticNews.Piece piece) {
        ledger.add(piece.reading(), shelf -> posting(piece, shelf));
    }

    private Posting known(SyntheticNews.Piece piece) {
        var lines = new ArrayList<Posting.Line>();
        for (int i = 0; i < piece.entries().size(); i++) {
            var entry = piece.entries().get(i);
            var first = claims.putIfAbsent(piece.stories().get(i), ClaimId.of(entry.id()));
            var linkage = first == null
                    ? new Linkage(entry, ClaimId.of(entry.id()), Optional.empty(), 1, List.of(), List.of())
                    : new Linkage(
                            entry,
                            first,
                            Optional.of(new EntryId("e-" + first.value().substring(2))),
                            1,
                            List.of(),
                            List.of());
            lines.add(new Posting.Line(
                    linkage,
                    claimKeys.keys(entry, Optional.of(piece.vectors().get(i))),
                    Optional.of(piece.vectors().get(i))));
        }
        return new Posting(piece.print(), lines);
    }

    /** As {@code Bookkeeper} posts a record, from its entries on. */
    private Posting posting(SyntheticNews.Piece piece, Shelf shelf) {
        var own = new MemoryShelf();
        var lines = new ArrayList<Posting.Line>();
        for (int i = 0; i < piece.entries().size(); i++) {
            var entry = piece.entries().get(i);
            var vector = Optional.of(piece.vectors().get(i));
            var keys = claimKeys.keys(entry, vector);
            var candidates = new ArrayList<>(shelf.under(keys, MOST));
            candidates.addAll(own.under(keys, MOST));
            Linkage linkage = claimLinker.link(entry, vector, candidates);
            lines.add(new Posting.Line(linkage, keys, vector));
            own.keep(new Posting(piece.print(), List.of(lines.getLast())));
        }
        return new Posting(piece.print(), lines);
    }
}
