package org.onrecord.app.add;

import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.onrecord.app.store.Ledger;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Outcome;

/**
 * Reads articles, several at once, and enters them into a ledger one after another in the order in which they are found, so that the same
 * articles give the same ledger. What is in the ledger already is not read again.
 */
public final class Adder {

    private final ArticleFinder finder;
    private final Ledger ledger;
    /** Its own connection, for all threads that read. */
    private final Ledger lookup;

    private final int threads;
    private final ReadingDesk desk;

    private record Found(ArticleId article, URI address) {}

    private sealed interface Result {
        /** An article that is read. */
        record New(String name, ReadingDesk.Read read, Optional<URI> address) implements Result {}

        /** An article that the ledger holds; if it was found under an address that is not known yet, with that. */
        record There(String name, Optional<Found> found) implements Result {}

        record Skipped(String name, Outcome.Skipped why) implements Result {}

        /** An article that could not be read, and not by its own fault. */
        record Failed(String name, String complaint) implements Result {}
    }

    /**
     * Gets ready to read.
     *
     * @param desk reads
     * @param ledger what is added to
     * @param lookup the same ledger by another connection; all are left open
     * @param threads how many articles are read at once
     */
    public Adder(ArticleFinder finder, ReadingDesk desk, Ledger ledger, Ledger lookup, int threads) {
        this.finder = finder;
        this.desk = desk;
        this.ledger = ledger;
        this.lookup = lookup;
        this.threads = threads;
    }

    /** Adds all articles. Says of each that is left out why; goes on. */
    public void add(Iterator<Input> inputs, Tally tally, Consumer<String> complaints) throws IOException {
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
            desk.enter(made.read(), ledger).ifPresentOrElse(tally::add, tally::addThere);
            made.address()
                    .ifPresent(address ->
                            ledger.found(made.read().reading().article().id(), address));
        } catch (IllegalArgumentException | IllegalStateException e) {
            tally.addFault();
            complaints.accept(made.name() + ": " + new Fault(e).internal());
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
            return new Result.Failed(name, new Fault(e).words());
        }
    }

    private Result read(String name, Article article, Optional<URI> address) {
        if (holds(article)) {
            return new Result.There(name, address.map(at -> new Found(article.id(), at)));
        }
        return new Result.New(name, desk.read(name, article), address);
    }

    private boolean holds(Article article) {
        var reader = desk.reader();
        synchronized (lookup) {
            return lookup.holds(article.id(), reader);
        }
    }

    private boolean holds(URI address) {
        var reader = desk.reader();
        synchronized (lookup) {
            return lookup.articleAt(address, reader).isPresent();
        }
    }
}
