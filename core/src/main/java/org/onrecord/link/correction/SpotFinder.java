package org.onrecord.link.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.model.Span;

/**
 * Finds the entry that an act means in a reading, which may be another than the one that the act was about: the one with the same predicate
 * in the same words of the article, or nearly the same.
 */
public final class SpotFinder {

    /** What shares less than this part of the shorter of two stretches of words is another statement. */
    private static final double LEAST_SHARED = 0.5;

    private SpotFinder() {}

    /**
     * The entry at a spot.
     *
     * @param entries of one reading, in its order; those of other articles are passed over
     */
    public static Optional<Entry> find(Spot spot, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.article().equals(spot.article()))
                .filter(entry -> Spot.of(entry).predicate().equals(spot.predicate()))
                .filter(entry -> shared(spot.evidence(), entry.evidence()) >= LEAST_SHARED)
                .max(Comparator.comparingDouble(entry -> likeness(spot, entry)));
    }

    /** First by the voice, then by the words around it, then by what it is about. */
    private static double likeness(Spot spot, Entry entry) {
        var here = Spot.of(entry);
        double voice = here.voice().equals(spot.voice()) ? 4 : 0;
        double theme = here.theme().equals(spot.theme()) ? 1 : 0;
        double overlap = (double) common(spot.evidence(), entry.evidence())
                / Math.max(spot.evidence().length(), entry.evidence().length());
        return voice + 2 * overlap + theme;
    }

    private static double shared(Span one, Span other) {
        return (double) common(one, other) / Math.min(one.length(), other.length());
    }

    private static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }
}
