package org.onrecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Linkage;
import org.onrecord.link.MemoryShelf;
import org.onrecord.link.Party;
import org.onrecord.link.Posting;
import org.onrecord.link.SentenceVector;
import org.onrecord.link.Shelf;
import org.onrecord.link.Shelved;
import org.onrecord.link.claim.ClaimKeys;
import org.onrecord.link.claim.ClaimLinker;
import org.onrecord.link.entry.EntryMaker;
import org.onrecord.link.origin.PrintMaker;
import org.onrecord.model.Record;

/** Enters records into the ledger: what is kept of each, and which claims its assertions belong to. */
public final class Bookkeeper {

    /** So many entries are looked at under one key, and of one claim: more cost time and hardly change an answer. */
    private static final int MOST = 32;

    private final EntryMaker entryMaker = new EntryMaker();
    private final PrintMaker printMaker = new PrintMaker();
    private final ClaimKeys claimKeys = new ClaimKeys();
    private final ClaimLinker claimLinker = new ClaimLinker();

    /**
     * What is to be kept of a record. Pure: the same record, reader and shelf give an equal posting.
     *
     * @param record the record of an article that the shelf does not hold yet in this reading
     * @param reader what read it; see {@link EntryMaker#entries}
     * @param shelf what is kept so far; left as it is
     */
    public Posting post(Record record, String reader, Shelf shelf) {
        var entries = entryMaker.entries(record, reader); // assertions that stand on their own
        var print = printMaker.print(record, outlet(entries)); // what shows where the text comes from
        var own = new MemoryShelf(); // an article may tell the same twice
        var lines = new LinkedHashMap<EntryId, Posting.Line>();
        for (var entry : entries) {
            if (entry.matter().isPresent()) {
                var line = line(entry, shelf, own);
                own.keep(new Posting(print, List.of(line)));
                lines.put(entry.id(), line);
            }
        }
        var byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return new Posting(
                print,
                entries.stream()
                        .map(entry ->
                                lines.containsKey(entry.id()) ? lines.get(entry.id()) : pointing(entry, byId, lines))
                        .toList());
    }

    private Posting.Line line(Entry entry, Shelf shelf, Shelf own) {
        var keys = claimKeys.keys(entry);
        var vector = Optional.<SentenceVector>empty();
        var candidates = new ArrayList<Shelved>(shelf.under(keys, MOST));
        candidates.addAll(own.under(keys, MOST));
        return new Posting.Line(claimLinker.link(entry, vector, candidates), keys, vector);
    }

    /** What only points at another entry, or at one that does, belongs to that one's claim. */
    private static Posting.Line pointing(Entry entry, Map<EntryId, Entry> entries, Map<EntryId, Posting.Line> lines) {
        var about = entry.about();
        while (!lines.containsKey(about.orElseThrow())) {
            about = entries.get(about.get()).about();
        }
        var claim = lines.get(about.get()).linkage().claim();
        return new Posting.Line(new Linkage(entry, claim, about, 1, List.of(), List.of()), Set.of(), Optional.empty());
    }

    private static Optional<Party> outlet(List<Entry> entries) {
        return entries.stream()
                .findFirst()
                .flatMap(entry -> entry.chain().getFirst().party());
    }
}
