package org.onrecord.link.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.link.EntryId;
import org.onrecord.link.Shelved;

/**
 * Entries made ready to be compared, those used last: the same few are compared again and again while a story is in the news, and taking
 * one apart takes longer than comparing it. Thread-safe.
 */
final class Sides {

    /** So many hold what is compared with a few articles, in some 10 MB. */
    private static final int MOST = 4096;

    private final PairScorer scorer;
    private final Map<EntryId, Ready> ready = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<EntryId, Ready> eldest) {
            return size() > MOST;
        }
    };

    private record Ready(Shelved shelved, PairScorer.Side side) {}

    Sides(PairScorer scorer) {
        this.scorer = scorer;
    }

    /** An entry made ready. */
    PairScorer.Side of(Shelved shelved) {
        var id = shelved.entry().id();
        synchronized (ready) {
            var known = ready.get(id);
            if (known == null || !isSame(known.shelved(), shelved)) {
                known = new Ready(shelved, scorer.side(shelved.entry(), shelved.vector()));
                ready.put(id, known);
            }
            return known.side();
        }
    }

    /** An id stands for the words of an entry, but a test may give one to two. Which claim it belongs to makes no difference here. */
    private static boolean isSame(Shelved one, Shelved other) {
        return one.entry().equals(other.entry()) && one.vector().equals(other.vector());
    }
}
