package org.onrecord.app.eval;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Adds synthetic articles to a ledger: many fast, or one by one as {@code add} does. */
final class SyntheticLedger {

    private static final WordTable WORDS = new WordTable();
    private static final int ARTICLES_AT_ONCE = 200;
    private static final int MOST = 32;

    private final Ledger ledger;
    private final SyntheticNews news;
    private final ClaimKeys claimKeys = new ClaimKeys(WORDS);
    private final ClaimLinker claimLinker = new ClaimLinker(WORDS);

    /** The claim that began with each story. */
    private final Map<Long, ClaimId> claims = new HashMap<>();

    SyntheticLedger(Ledger ledger, SyntheticNews news) {
        this.ledger = ledger;
        this.news = news;
    }

    /**
     * Many articles in one transaction; to save time each entry goes to the claim that began with its story.
     *
     * @param held how many entries the ledger holds
     * @param wanted how many it is to hold
     * @param progress is told how far it is
     * @return how many it holds then
     */
    int fill(int held, int wanted, PrintWriter progress) {
        int now = held;
        while (now < wanted) {
            ledger.together(() -> {
                for (int i = 0; i < ARTICLES_AT_ONCE; i++) {
                    var piece = news.next();
                    ledger.add(piece.reading(), shelf -> known(piece));
                }
            });
            now += ARTICLES_AT_ONCE * SyntheticNews.ENTRIES;
            progress.printf(Locale.ROOT, "\r%,d entries", now);
            progress.flush();
        }
        ledger.count(counted -> {
            progress.printf(Locale.ROOT, "\r%,d claims counted", counted);
            progress.flush();
        });
        progress.print("\r                              \r");
        progress.flush();
        return now;
    }

    /** The next article. */
    SyntheticNews.Piece next() {
        return news.next();
    }

    /** Links and adds the next article. */
    void add() {
        add(next());
    }

    /** Links and adds an article. */
    void add(SyntheticNews.Piece piece) {
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
