package org.onrecord.app.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Posting;
import org.onrecord.link.Shelf;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.model.ArticleId;

/**
 * The ledger: readings of many articles, the claims that they make, and how each claim stands. Append-only and idempotent. Not
 * thread-safe: each thread opens its own.
 */
public final class Ledger implements AutoCloseable {

    /** Where it is kept unless the user says otherwise. */
    public static final String USUAL = "onrecord.db";

    /** So many assertions are counted in a few milliseconds. */
    private static final int FEW = 20_000;

    private final Database database;
    private final Clock clock;
    private final SqlShelf shelf;
    private final LedgerWriter writer;
    private final StandingCache standings;
    private final ActBook acts;
    private final Corrections corrections;
    private final Watches watches;
    private final boolean countsFirst;
    private final Optional<Kept> kept;
    private long lastAct;

    private Ledger(Database database, Clock clock, boolean countsFirst, Optional<Kept> kept) {
        this.database = database;
        this.countsFirst = countsFirst;
        this.clock = clock;
        this.shelf = new SqlShelf(database);
        this.writer = new LedgerWriter(database);
        this.standings = new StandingCache(database, clock);
        this.acts = new ActBook(database);
        this.corrections = new Corrections(database, clock, standings);
        this.watches = new Watches(database, clock, standings);
        this.kept = kept;
    }

    /**
     * Opens a ledger and brings its tables up to date.
     *
     * @param where a file, or {@code postgresql://user:password@host/database}
     * @param create whether to make it where there is none
     * @param clock tells when an article is added
     * @throws LedgerFailure where it cannot be used
     */
    public static Ledger open(String where, boolean create, Clock clock) {
        return of(Database.open(where, create), clock);
    }

    /** The ledger in a database, its tables brought up to date. */
    static Ledger of(Database database, Clock clock) {
        try {
            new Schema(database).update();
            return new Ledger(database, clock, true, Optional.empty());
        } catch (LedgerFailure e) {
            database.close();
            throw e;
        }
    }

    /**
     * One more connection to a ledger that this process opened before. It answers with claims as last counted, so that a question never
     * waits for somebody who writes: {@link #count} must be called by somebody else.
     */
    public static Ledger beside(String where, Clock clock) {
        return new Ledger(Database.open(where, false), clock, false, Optional.empty());
    }

    /**
     * The same, which does not look at all of the ledger itself.
     *
     * @param kept by somebody who does
     */
    public static Ledger beside(String where, Clock clock, Kept kept) {
        return new Ledger(Database.open(where, false), clock, false, Optional.of(kept));
    }

    /** What read the article that was added last. */
    public Optional<String> lastReader() {
        return database.sql().first("SELECT reader FROM reading ORDER BY number DESC LIMIT 1", row -> row.getString(1));
    }

    /** Whether it holds what this reader made of an article. */
    public boolean holds(ArticleId article, String reader) {
        return database.sql()
                .first(
                        "SELECT 1 FROM article a JOIN reading r ON r.article = a.number WHERE a.id = ? AND r.reader = ?",
                        row -> true,
                        article.value(),
                        reader)
                .isPresent();
    }

    /**
     * Keeps a reading, all of it or nothing.
     *
     * @param posting what is to be kept of it, in view of what the ledger holds
     * @return what was kept; empty where the ledger holds the reading already
     */
    public Optional<Posting> add(NewReading reading, Function<Shelf, Posting> posting) {
        return database.transaction(() -> {
            if (holds(reading.article().id(), reading.reader())) {
                return Optional.empty();
            }
            forgetIfDecided();
            var made = posting.apply(shelf);
            var now = Instant.now(clock);
            writer.keep(
                    reading,
                    made.print(),
                    made.lines().stream().map(KeptLine::of).toList(),
                    now,
                    now);
            if (acts.isAbout(reading.article().id())) {
                acts.refresh(); // the newer reader's entries are where people put those of the older
            }
            return Optional.of(made);
        });
    }

    /** What linking looks at must be where people put it, also those of another process. */
    private void forgetIfDecided() {
        long last = acts.last();
        if (last != lastAct) {
            shelf.forget();
            lastAct = last;
        }
    }

    /** What people decide about it. */
    public Corrections corrections() {
        return corrections;
    }

    /** Searches that tell of what changes. */
    public Watches watches() {
        return watches;
    }

    /** The article that was found under an address, where it holds what this reader made of it. */
    public Optional<ArticleId> articleAt(URI address, String reader) {
        return database.sql()
                .first(
                        "SELECT t.id FROM address a JOIN article t ON t.number = a.article JOIN reading r ON r.article = a.article"
                                + " WHERE a.uri = ? AND r.reader = ?",
                        row -> new ArticleId(row.getString(1)),
                        address.toString(),
                        reader);
    }

    /** Keeps under which address an article that it holds was found. */
    public void found(ArticleId article, URI address) {
        together(() -> database.sql()
                .run(
                        "INSERT INTO address (uri, article) SELECT ?, number FROM article WHERE id = ? ON CONFLICT DO NOTHING",
                        address.toString(),
                        article.value()));
    }

    /** Does all of some work on the ledger or nothing of it; faster than one by one. */
    public void together(Runnable work) {
        database.transaction(() -> {
            work.run();
            return true;
        });
    }

    /** How many claims have moved since they were last counted. */
    public long uncounted() {
        return standings.uncounted();
    }

    /**
     * Counts how the claims stand that have moved.
     *
     * @param progress is told how many are counted so far
     */
    public void count(IntConsumer progress) {
        if (uncounted() > 0) {
            standings.refresh(progress);
        }
    }

    private void countFirst() {
        if (countsFirst) {
            count(counted -> {});
        }
    }

    /** Whether its file still is where it was opened. */
    public boolean isThere() {
        return database.isThere();
    }

    /** Whether anything was written by this connection since this was last asked. */
    public boolean tookWriting() {
        return database.tookWriting();
    }

    /** Finds claims, the last told first. */
    public List<ClaimLine> claims(ClaimQuery query) {
        countFirst();
        return new ClaimSearch(database, standings).find(query);
    }

    /**
     * Finds some of the claims that answer, the last told first, and where the rest begins.
     *
     * @param after {@link ClaimsFound#next} of the part before; empty for the first
     */
    public ClaimsFound claims(ClaimQuery query, Optional<Long> after) {
        countFirst();
        return new ClaimSearch(database, standings).find(query, after);
    }

    /** Claims whose standing moved after they were first told, the last told first. */
    public List<ClaimLine> moved(int limit) {
        countFirst();
        return new ClaimSearch(database, standings).moved(limit);
    }

    /** Finds entries by their parties. */
    public EntryFinder entries() {
        countFirst();
        return new EntryFinder(database);
    }

    /** Changes where anything that it knows does. */
    public LedgerState state() {
        return LedgerState.of(database);
    }

    /**
     * The most contested claims of those that were told last: with the most origins on the side that has fewer.
     *
     * @param among how many were told last
     */
    public List<ClaimLine> contested(int among, int limit) {
        countFirst();
        return new ClaimSearch(database, standings).contested(among, limit);
    }

    /** The text of an article and everything that was read in it; empty where the ledger does not hold it. */
    public Optional<ArticleAccount> article(ArticleId id) {
        return new ArticleLookup(database).find(id);
    }

    /** The text of an article; empty where the ledger does not hold it. */
    public Optional<String> text(ArticleId id) {
        return new ArticleLookup(database).text(id);
    }

    /** The claims whose ids begin so; some of them where there are many. */
    public List<ClaimId> beginning(String id) {
        return new ClaimFinder(database, standings).beginning(id);
    }

    /** Everything that is known of a claim, as the record stood then; empty where nobody had told it. */
    public Optional<ClaimAccount> claim(ClaimId id, Optional<Instant> asOf) {
        return new ClaimFinder(database, standings)
                .find(id, asOf.map(Horizon::at).orElse(Horizon.NONE));
    }

    /**
     * Looks for anything in the ledger that is not as it must be.
     *
     * @param differences is told each, as half a line for the user
     * @param progress is told how many articles and claims are looked at so far
     */
    public Verified verify(Consumer<String> differences, LongConsumer progress) {
        count(counted -> {});
        return new LedgerCheck(database, standings).check(differences, progress);
    }

    /**
     * Writes everything that cannot be computed from the rest, so that {@link #importFrom} makes an equal ledger of it.
     *
     * @param progress is told how many readings are written so far
     */
    public void exportTo(Appendable output, LongConsumer progress) throws IOException {
        new LedgerExport(database).write(output, progress);
    }

    /**
     * Takes on what another ledger wrote. What is here already stays as it is.
     *
     * @param progress is told how many lines are read so far
     * @return how many readings were new
     * @throws LedgerFailure where a line is not of a ledger; what was read before it is kept
     */
    public long importFrom(BufferedReader input, LongConsumer progress) throws IOException {
        return new LedgerImport(this, database, writer).read(input, progress);
    }

    /** Hands out each assertion with what is told of its claim, those of the newest readings, in the order of entering. */
    public void rows(Consumer<AssertionRow> taker) {
        count(counted -> {});
        new AssertionRows(database, standings).each(taker);
    }

    /** The assertions of an article's newest reading, each with what is told of its claim, in the order of entering. */
    public List<AssertionRow> rows(ArticleId article) {
        count(counted -> {});
        return new AssertionRows(database, standings).of(article);
    }

    /** The articles whose ids begin so; some of them where there are many. */
    public List<ArticleId> articlesBeginning(String id) {
        return new ArticleLookup(database).beginning(id);
    }

    /** What its dossiers are made of. */
    public DossierState dossierState() {
        return new LedgerDossiers(database).state();
    }

    /** What it knows of matters with a life: agreements, sanctions, transfers, trade. Looks at all that they are made of. */
    public List<Dossier> dossiers(Optional<Instant> asOf) {
        return kept.filter(any -> asOf.isEmpty())
                .map(others -> others.dossiers(state()))
                .orElseGet(() ->
                        new LedgerDossiers(database).find(asOf.map(Horizon::at).orElse(Horizon.NONE)));
    }

    /** Hands out the newest record of each article, {@code onrecord/1}, in the order of adding. */
    public void records(Consumer<String> taker) {
        new Records(database).each(taker);
    }

    /**
     * Lists articles, the last added first.
     *
     * @param after {@link ArticleLine#number} of the last article of the part before; empty for the first part
     */
    public List<ArticleLine> articles(int limit, Optional<Long> after) {
        return new ArticleLookup(database).last(limit, after.orElse(Long.MAX_VALUE));
    }

    /** How many articles it holds; as cheap as the two after it, for they are numbered 1, 2, 3 and none is ever deleted. */
    public long articles() {
        return database.sql().number("SELECT MAX(number) FROM article");
    }

    /** How many claims were ever made of what it holds. */
    public long claims() {
        return database.sql().number("SELECT MAX(number) FROM claim");
    }

    /** How many assertions it holds, those of older readings too. */
    public long assertions() {
        return database.sql().number("SELECT MAX(place) FROM entry");
    }

    /** How much there is of what. */
    public LedgerStats stats() {
        countFirst();
        return kept.filter(any -> assertions() > FEW)
                .map(others -> others.stats(state()))
                .orElseGet(() -> LedgerStats.of(database));
    }

    @Override
    public void close() {
        database.close();
    }
}
