package org.onrecord.app.eval;

import java.util.Collection;
import java.util.HashSet;

/**
 * How many things there are, how many were found, and how many of those are right.
 *
 * @param gold how many the annotators marked
 * @param found how many the reader found
 * @param right how many of the found are among the marked
 */
record Tally(long gold, long found, long right) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally {
        if (right < 0 || right > gold || right > found) {
            throw new IllegalArgumentException(right + " right of " + gold + " and " + found);
        }
    }

    /** Counts things that are right where they are equal; each is counted once. */
    static <T> Tally of(Collection<T> gold, Collection<T> found) {
        var marked = new HashSet<>(gold);
        var right = new HashSet<>(found);
        int all = right.size();
        right.retainAll(marked);
        return new Tally(marked.size(), all, right.size());
    }

    Tally plus(Tally other) {
        return new Tally(gold + other.gold, found + other.found, right + other.right);
    }

    /** Percent of the found that are right; 0 where nothing was found. */
    double precision() {
        return percent(right, found);
    }

    /** Percent of the marked that were found; 0 where nothing is marked. */
    double recall() {
        return percent(right, gold);
    }

    /** The harmonic mean of precision and recall, in percent. */
    double f1() {
        return percent(2 * right, gold + found);
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
