package org.onrecord.link.origin;

import java.time.Instant;
import java.util.Comparator;
import org.onrecord.link.Entry;

/** The order of time; what is not dated comes last. */
final class ClaimOrder {

    static final Comparator<Entry> BY_TIME = Comparator.comparing(
            entry -> entry.published().map(at -> at.toInstant()).orElse(Instant.MAX));

    private ClaimOrder() {}
}
