package org.onrecord.app.add;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.onrecord.Bookkeeper;
import org.onrecord.NewsReader;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.NewReading;
import org.onrecord.app.store.Packed;
import org.onrecord.app.view.JsonView;
import org.onrecord.app.view.Producer;
import org.onrecord.app.view.Reading;
import org.onrecord.lexicon.RulesDigest;
import org.onrecord.link.Posting;
import org.onrecord.model.Article;

/** Reads articles for a ledger, and enters what it read. Begins at once to load what it needs for it. Make one and keep it. */
public final class ReadingDesk implements AutoCloseable {

    private final CompletableFuture<Equipment> equipment;
    private final Bookkeeper bookkeeper = new Bookkeeper();

    /** What reads, and how it is named. */
    private record Equipment(NewsReader newsReader, JsonView view, String reader) {}

    /**
     * An article that is read.
     *
     * @param reading what the ledger keeps
     * @param prepared what its entries are made of
     */
    public record Read(NewReading reading, Bookkeeper.Prepared prepared) {}

    /**
     * A desk that begins to load.
     *
     * @param version of this program
     * @param actors the user's own, and what tells them from others
     */
    public ReadingDesk(String version, OwnActors actors) {
        this.equipment = CompletableFuture.supplyAsync(() -> equipment(version, actors));
    }

    private static Equipment equipment(String version, OwnActors actors) {
        var newsReader = new NewsReader(1, actors.actors());
        var producer = new Producer(version, newsReader.modelDigest(), RulesDigest.compute());
        var reader = String.join(" ", producer.version(), producer.model(), producer.rules());
        return new Equipment(newsReader, new JsonView(producer, false), reader + actors.mark());
    }

    /**
     * How the ledger names what reads here. Waits until it is loaded.
     *
     * @throws CompletionException where nothing can be read at all
     */
    public String reader() {
        return equipment.join().reader();
    }

    /**
     * Reads an article. Thread-safe: this takes the time, and may be done for many at once.
     *
     * @param name what the user calls it
     * @throws CompletionException where nothing can be read at all
     */
    public Read read(String name, Article article) {
        var ready = equipment.join();
        var record = ready.newsReader().read(article);
        var json = ready.view().show(new Reading(1, name, record));
        var reading = new NewReading(article, ready.reader(), Packed.of(json.strip()));
        return new Read(reading, bookkeeper.prepare(record, ready.reader()));
    }

    /** Enters an article; what was kept of it, or nothing where the ledger holds it already. */
    public Optional<Posting> enter(Read read, Ledger ledger) {
        return ledger.add(read.reading(), shelf -> bookkeeper.post(read.prepared(), shelf));
    }

    @Override
    public void close() {
        equipment
                .thenAccept(ready -> ready.newsReader().close())
                .exceptionally(failure -> null) // said of each article already
                .join();
        bookkeeper.close();
    }
}
