package org.onrecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.lexicon.WordTable;
import org.onrecord.link.Claim;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Linkage;
import org.onrecord.link.MemoryShelf;
import org.onrecord.link.Party;
import org.onrecord.link.Posting;
import org.onrecord.link.Print;
import org.onrecord.link.Reliability;
import org.onrecord.link.SentenceVector;
import org.onrecord.link.Shelf;
import org.onrecord.link.Shelved;
import org.onrecord.link.Standing;
import org.onrecord.link.claim.ClaimKeys;
import org.onrecord.link.claim.ClaimLinker;
import org.onrecord.link.entry.EntryMaker;
import org.onrecord.link.origin.OriginFinder;
import org.onrecord.link.origin.PrintMaker;
import org.onrecord.link.standing.StandingCounter;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Record;

/** Keeps the ledger: what is entered of a record, which claims its assertions belong to, and how a claim stands. */
public final class Bookkeeper implements AutoCloseable {

    /** So many entries are looked at under one key, and of one claim: more cost time and hardly change an answer. */
    private static final int MOST = 32;

    private final WordTable words = new WordTable();
    private final EntryMaker entryMaker = new EntryMaker();
    private final PrintMaker printMaker = new PrintMaker();
    private final EntryVectors entryVectors = new EntryVectors(words);
    private final ClaimKeys claimKeys = new ClaimKeys(words);
    private final ClaimLinker claimLinker = new ClaimLinker(words);
    private final OriginFinder originFinder = new OriginFinder();
    private final StandingCounter standingCounter = new StandingCounter();

    /**
     * What a record gives the ledger before its entries are linked.
     *
     * @param entries its assertions, each on its own
     * @param print what shows where its text comes from
     * @param vectors for each entry what the article is about and what its predicate means there, where it has one
     */
    public record Prepared(List<Entry> entries, Print print, List<Optional<SentenceVector>> vectors) {

        public Prepared {
            entries = List.copyOf(entries);
            vectors = List.copyOf(vectors);
        }
    }

    /**
     * What a record gives the ledger, whatever that holds: this takes the time, and may be done for many records at once.
     *
     * @param record the record of an article
     * @param reader what read it; see {@link EntryMaker#entries}
     */
    public Prepared prepare(Record record, String reader) {
        var entries = entryMaker.entries(record, reader); // assertions that stand on their own
        var print = printMaker.print(record, outlet(entries)); // what shows where the text comes from
        var vectors = entryVectors.of(record); // what the article is about, and what each predicate means there
        return new Prepared(entries, print, vectors);
    }

    /**
     * What is to be kept of a record. Pure: the same record and shelf give an equal posting.
     *
     * @param prepared of an article that the shelf does not hold yet in this reading
     * @param shelf what is kept so far; left as it is
     */
    public Posting post(Prepared prepared, Shelf shelf) {
        var entries = prepared.entries();
        var print = prepared.print();
        var own = new MemoryShelf(); // an article may tell the same twice
        var lines = new LinkedHashMap<EntryId, Posting.Line>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.matter().isPresent()) {
                var line = line(entry, prepared.vectors().get(i), shelf, own);
                own.keep(new Posting(print, List.of(line)));
                lines.put(entry.id(), line);
            }
        }
        var byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return new Posting(
                print,
                entries.stream()
                        .map(entry -> entry.matter().isPresent()
                                ? Objects.requireNonNull(lines.get(entry.id()))
                                : pointing(entry, byId, lines))
                        .toList());
    }

    /**
     * How a claim stands. Pure, so that it can be computed again at any time.
     *
     * @param claim the claim
     * @param prints of its articles
     * @param reliability the user's grades of sources, by {@link Party#key}
     */
    public Standing count(Claim claim, Map<ArticleId, Print> prints, Map<String, Reliability> reliability) {
        var dependences = originFinder.find(claim, prints); // who leans on whom
        return standingCounter.count(claim, prints, dependences, reliability);
    }

    private Posting.Line line(Entry entry, Optional<SentenceVector> vector, Shelf shelf, Shelf own) {
        var keys = claimKeys.keys(entry, vector);
        var candidates = new ArrayList<Shelved>(shelf.under(keys, MOST));
        candidates.addAll(own.under(keys, MOST));
        return new Posting.Line(claimLinker.link(entry, vector, candidates), keys, vector);
    }

    /** What only points at another entry, or at one that does, belongs to that one's claim. */
    private static Posting.Line pointing(Entry entry, Map<EntryId, Entry> entries, Map<EntryId, Posting.Line> lines) {
        var about = entry.about().orElseThrow();
        var line = lines.get(about);
        if (line == null) {
            line = pointing(Objects.requireNonNull(entries.get(about)), entries, lines);
        }
        var claim = line.linkage().claim();
        return new Posting.Line(
                new Linkage(entry, claim, Optional.of(about), 1, List.of(), List.of()), Set.of(), Optional.empty());
    }

    private static Optional<Party> outlet(List<Entry> entries) {
        return entries.stream()
                .findFirst()
                .flatMap(entry -> entry.chain().getFirst().party());
    }

    @Override
    public void close() {
        entryVectors.close();
    }
}
