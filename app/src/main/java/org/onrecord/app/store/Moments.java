package org.onrecord.app.store;

import java.time.Instant;
import org.onrecord.link.Entry;

/** Numbers by which entries lie in the order of time; each entry has its own, which holds its place. */
final class Moments {

    /** So many bits hold the place: a thousand million entries. */
    private static final int PLACE_BITS = 30;

    private static final long PLACES = (1L << PLACE_BITS) - 1;
    /** What the remaining bits can hold: the years 1698 to 2242. */
    private static final long FURTHEST = (1L << (63 - PLACE_BITS)) - 1;

    private Moments() {}

    /** When an entry was published; where that is not known, when it was added. */
    static long of(Entry entry, Instant added, long place) {
        return first(entry.published().map(time -> time.toInstant()).orElse(added)) | place;
    }

    /** The first number of a second. */
    static long first(Instant time) {
        return Math.clamp(time.getEpochSecond(), -FURTHEST, FURTHEST) << PLACE_BITS;
    }

    /** The last number of a second. */
    static long last(Instant time) {
        return first(time) | PLACES;
    }

    /** The second of a number. */
    static Instant time(long moment) {
        return Instant.ofEpochSecond(moment >> PLACE_BITS);
    }

    static long place(long moment) {
        return moment & PLACES;
    }
}
