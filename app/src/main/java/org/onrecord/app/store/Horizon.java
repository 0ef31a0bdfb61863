package org.onrecord.app.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Up to when the record is looked at: what was published and added by then.
 *
 * @param moment the last moment of an entry
 * @param added the last time of adding, as the tables write it
 */
record Horizon(long moment, String added) {

    /** All that there is. */
    static final Horizon NONE = new Horizon(Long.MAX_VALUE, "9999-12-31T23:59:59Z");

    static Horizon at(Instant time) {
        return new Horizon(
                Moments.last(time), time.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
