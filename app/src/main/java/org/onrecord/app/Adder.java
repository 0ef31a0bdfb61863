package org.onrecord.app;

import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.onrecord.Bookkeeper;
import org.onrecord.NewsReader;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.NewReading;
import org.onrecord.app.store.Packed;
import org.onrecord.app.view.JsonView;
import org.onrecord.app.view.Producer;
import org.onrecord.app.view.Reading;
import org.onrecord.lexicon.RulesDigest;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Outcome;

/**
 * Reads articles, several at once, and enters them into a ledger one after another in the order in which they are found, so that the same
 * articles give the same ledger. What is in the ledger already is not read again.
 */
final class Adder implements AutoCloseable {

    private final ArticleFinder finder;
    private final Ledger ledger;
    /** Its own connection, for all threads that read. */
    private final Ledger lookup;

    private final int threads;
    private final CompletableFuture<Desk> desk;
    private final Bookkeeper bookkeeper = new Bookkeeper();

    /** What reads, and how it is named. */
    private record Desk(NewsReader newsReader, JsonView view, String reader) {}

    private record Found(ArticleId article, URI address) {}

    private sealed interface Result {
        /** An article that is read. */
        record New(String name, NewReading reading, Bookkeeper.Prepared prepared, Optional<URI> address)
                implements Result {}

        /** An article that the ledger holds; if it was found under an address that is not known yet, with that. */
        record There(String name, Optional<Found> found) implements Result {}

        record Skipped(String name, Outcome.Skipped why) implements Result {}

        /** An article that could not be read, and not by its own fault. */
        record Failed(String name, String complaint) implements Result {}
    }

    /**
     * Gets ready to read.
     *
     * @param ledger what is added to
     * @param lookup the same ledger by another connection; both are left open
     * @param threads how many articles are read at once
     * @param actors the user's own, and what tells them from others
     */
    Adder(ArticleFinder finder, Ledger ledger, Ledger lookup, int threads, OwnActors actors) {
        this.finder = finder;
        this.ledger = ledger;
        this.lookup = lookup;
        this.threads = threads;
        // the network takes its time to load: meanwhile the first articles are got
        this.desk = CompletableFuture.supplyAsync(() -> desk(actors));
    }

    private static Desk desk(OwnActors actors) {
        var newsReader = new NewsReader(1, actors.actors());
        var producer = new Producer(Version.ofProgram(), newsReader.modelDigest(), RulesDigest.compute());
        var reader = String.join(" ", producer.version(), producer.model(), producer.rules());
        return new Desk(newsReader, new JsonView(producer, false), reader + actors.mark());
    }

    /** Adds all articles. Says of each that is left out why; goes on. */
    void add(Iterator<Input> inputs, Tally tally, Consumer<String> complaints) throws IOException {
        new OrderedWork(threads).<Input, Result>run(inputs, this::read, result -> {
            switch (result) {
                case Result.New made -> enter(made, tally, complaints);
                case Result.There(var name, var found) -> {
                    found.ifPresent(known -> ledger.found(known.article(), known.address()));
                    tally.addThere();
                }
                case Result.Skipped(var name, var why) -> {
                    tally.addSkipped(why.cause());
                    complaints.accept(name + ": " + why.detail());
                }
                case Result.Failed(var name, var complaint) -> {
                    tally.addFault();
                    complaints.accept(name + ": " + complaint);
                }
            }
        });
    }

    private void enter(Result.New made, Tally tally, Consumer<String> complaints) {
        try {
            ledger.add(made.reading(), shelf -> bookkeeper.post(made.prepared(), shelf))
                    .ifPresentOrElse(tally::add, tally::addThere);
            made.address()
                    .ifPresent(address -> ledger.found(made.reading().article().id(), address));
        } catch (IllegalArgumentException | IllegalStateException e) {
            tally.addFault();
            complaints.accept(made.name() + ": " + Failures.internal(e));
        }
    }

    private Result read(Input input) {
        var name = input.name();
        var address = input instanceof Input.OfFeed(var entry) ? Optional.of(entry.link()) : Optional.<URI>empty();
        try {
            if (address.isPresent() && holds(address.get())) {
                return new Result.There(name, Optional.empty());
            }
            return switch (finder.find(input)) {
                case Outcome.Read(var article) -> read(name, article, address);
                case Outcome.Skipped skipped -> new Result.Skipped(name, skipped);
            };
        } catch (CompletionException e) {
            throw e; // nothing can be read at all
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            return new Result.Failed(name, RecordPrinter.why(e));
        }
    }

    private Result read(String name, Article article, Optional<URI> address) {
        var ready = desk.join();
        if (holds(article, ready.reader())) {
            return new Result.There(name, address.map(at -> new Found(article.id(), at)));
        }
        var record = ready.newsReader().read(article);
        var json = ready.view().show(new Reading(1, name, record));
        var reading = new NewReading(article, ready.reader(), Packed.of(json.strip()));
        return new Result.New(name, reading, bookkeeper.prepare(record, ready.reader()), address);
    }

    private boolean holds(Article article, String reader) {
        synchronized (lookup) {
            return lookup.holds(article.id(), reader);
        }
    }

    private boolean holds(URI address) {
        synchronized (lookup) {
            return lookup.holdsAddress(address, desk.join().reader());
        }
    }

    @Override
    public void close() {
        desk.thenAccept(ready -> ready.newsReader().close())
                .exceptionally(failure -> null) // said of each article already
                .join();
    }
}
