package org.onrecord.app.web.intake;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.add.Fault;
import org.onrecord.app.add.OwnActors;
import org.onrecord.app.add.ReadingDesk;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.LedgerFailure;
import org.onrecord.app.store.LedgerGone;
import org.onrecord.app.view.Printable;
import org.onrecord.model.ArticleId;

/**
 * Adds articles beside the pages: some are read at once, on one core less than there are, and entered one after another in the order in
 * which they came. The network is loaded for the first of them and kept. Thread-safe.
 */
public final class Intake implements AutoCloseable {

    /** So many wait at most. */
    private static final int MOST_ARTICLES = 1_000;

    /** And so many units of UTF-16 of their text, 64 MB. */
    private static final long MOST_TEXT = 32_000_000;

    /** What is told where the ledger's file was taken away under the desk. */
    public static final String GONE =
            "the ledger is not where it was, so nothing was kept; try again when whoever runs the desk has put it back";

    private static final String CLOSING = "the desk is being closed; add it again when it is open";

    private final String where;
    private final String version;
    private final OwnActors actors;
    private final Clock clock;
    private final PrintStream errors;
    private final Room room = new Room(MOST_ARTICLES, MOST_TEXT);
    private final ExecutorService readers = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1), work -> thread("intake-reads", work));
    /** Articles in the order in which they came; an empty place is the end. */
    private final LinkedBlockingQueue<Optional<Waiting>> order = new LinkedBlockingQueue<>();

    private final Thread clerk = thread("intake-enters", this::enterAll);
    private @Nullable ReadingDesk desk;
    private @Nullable Equipment equipment;
    private volatile boolean closed;

    /** What adds: the network and two connections, one that writes and one that all who read ask. */
    private record Equipment(ReadingDesk desk, Ledger ledger, Ledger lookup) {}

    /** What a reading thread made of an article. */
    private sealed interface Made {
        /** It is to be entered. */
        record Read(ReadingDesk.Read read) implements Made {}

        /** Nothing is to be entered. */
        record Done(Result result) implements Made {}
    }

    private record Waiting(Piece piece, CompletableFuture<Made> made, CompletableFuture<Result> result) {}

    /**
     * An intake into which nothing has come yet.
     *
     * @param where the ledger
     * @param version of this program
     * @param errors is told, in a line each, what went wrong inside
     */
    public Intake(String where, String version, OwnActors actors, Clock clock, PrintStream errors) {
        this.where = where;
        this.version = version;
        this.actors = actors;
        this.clock = clock;
        this.errors = errors;
        clerk.start();
    }

    @SuppressWarnings("ThreadPriorityCheck") // a wish: nothing breaks where the system does not heed it
    private static Thread thread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY); // pages go first
        return thread;
    }

    /** Begins to load what is needed, so that the first article is read at once. */
    public void warm() {
        readers.execute(() -> {
            try {
                equipment().desk().reader();
            } catch (RuntimeException | LinkageError e) {
                // told of the first article
            }
        });
    }

    /** What will come of an article; empty where there is no room for it now. */
    public Optional<CompletableFuture<Result>> offer(Piece piece) {
        return room.offer(size(piece)) ? Optional.of(take(piece)) : Optional.empty();
    }

    /** What will come of an article. Waits until there is room for it. */
    public CompletableFuture<Result> put(Piece piece) throws InterruptedException {
        room.put(size(piece));
        return take(piece);
    }

    /** The article that was found under an address before, so that it need not be fetched. */
    Optional<Result> at(URI address) {
        var ready = equipment();
        var reader = ready.desk().reader();
        synchronized (ready.lookup()) {
            return ready.lookup()
                    .articleAt(address, reader)
                    .map(article -> new Result.There(article, claims(article, ready)));
        }
    }

    private static long size(Piece piece) {
        return piece.article().text().length();
    }

    private synchronized CompletableFuture<Result> take(Piece piece) {
        if (closed) {
            room.leave(size(piece));
            return CompletableFuture.completedFuture(new Result.Failed(CLOSING));
        }
        var made = CompletableFuture.supplyAsync(() -> read(piece), readers);
        var waiting = new Waiting(piece, made, new CompletableFuture<>());
        order.add(Optional.of(waiting));
        return waiting.result();
    }

    private Made read(Piece piece) {
        if (closed) {
            return new Made.Done(new Result.Failed(CLOSING));
        }
        piece.begun().run();
        try {
            var ready = equipment();
            var article = piece.article();
            var reader = ready.desk().reader();
            synchronized (ready.lookup()) {
                if (ready.lookup().holds(article.id(), reader)) {
                    return new Made.Done(new Result.There(article.id(), claims(article.id(), ready)));
                }
            }
            return new Made.Read(ready.desk().read(piece.name(), article));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            return new Made.Done(failed(piece.name(), e));
        }
    }

    private static List<ClaimTold> claims(ArticleId article, Equipment ready) {
        synchronized (ready.lookup()) {
            return ready.lookup().article(article).map(ClaimTold::of).orElse(List.of());
        }
    }

    private void enterAll() {
        try {
            for (var next = order.take(); next.isPresent(); next = order.take()) {
                var waiting = next.get();
                var result = enter(waiting.piece(), waiting.made().join());
                room.leave(size(waiting.piece()));
                waiting.result().complete(result);
                if (order.isEmpty() && result instanceof Result.Added) {
                    count();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody does
        }
    }

    private Result enter(Piece piece, Made made) {
        try {
            return switch (made) {
                case Made.Done(var result) -> {
                    if (result instanceof Result.There(var article, var claims)) {
                        keepAddress(piece, article);
                    }
                    yield result;
                }
                case Made.Read(var read) -> {
                    var ready = equipment();
                    var id = piece.article().id();
                    Result result = ready.desk()
                            .enter(read, ready.ledger())
                            .<Result>map(posting -> new Result.Added(id, ClaimTold.of(posting)))
                            .orElseGet(() -> new Result.There(id, claims(id, ready)));
                    keepAddress(piece, id);
                    yield result;
                }
            };
        } catch (RuntimeException e) {
            return failed(piece.name(), e);
        }
    }

    private void keepAddress(Piece piece, ArticleId article) {
        piece.address().ifPresent(address -> equipment().ledger().found(article, address));
    }

    /** How claims stand is counted while nobody waits, so that the next page need not. */
    private void count() {
        try {
            equipment().ledger().count(counted -> {});
        } catch (LedgerFailure e) {
            // whoever asks for claims next counts them
        }
    }

    /** Tells what went wrong where the desk was started; the one who adds is told only that it did. */
    Result.Failed failed(String name, Throwable failure) {
        var cause = failure instanceof CompletionException
                ? Objects.requireNonNullElse(failure.getCause(), failure)
                : failure;
        var words = cause instanceof LedgerFailure ? String.valueOf(cause.getMessage()) : new Fault(cause).words();
        errors.println("onrecord: " + Printable.of(name) + ": " + Printable.of(words));
        return new Result.Failed(
                cause instanceof LedgerGone
                        ? GONE
                        : "it could not be added; what went wrong is told where the desk was started");
    }

    private synchronized Equipment equipment() {
        if (desk == null) {
            desk = new ReadingDesk(version, actors);
        }
        if (equipment != null && !equipment.ledger().isThere()) {
            closeLedger();
        }
        if (equipment == null) {
            var ledger =
                    Ledger.open(where, false, clock); // made when the desk was opened; who took it away may put it back
            equipment = new Equipment(desk, ledger, Ledger.open(where, false, clock));
        }
        return equipment;
    }

    private void closeLedger() {
        if (equipment != null) {
            equipment.ledger().close();
            synchronized (equipment.lookup()) {
                equipment.lookup().close();
            }
            equipment = null;
        }
    }

    /** Whether it takes in nothing any more. */
    public boolean isClosed() {
        return closed;
    }

    /** Lets what is being read be entered; what only waits is not added. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            order.add(Optional.empty());
        }
        try {
            clerk.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        readers.close();
        synchronized (this) {
            if (desk != null) {
                desk.close();
            }
            closeLedger();
        }
    }
}
