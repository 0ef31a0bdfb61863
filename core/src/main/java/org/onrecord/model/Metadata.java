package org.onrecord.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What stands around an article: who printed it, who wrote it, when and where.
 *
 * @param title the headline
 * @param outlet the name of the outlet that printed it
 * @param byline names of the authors, in order, without repetition; may be empty
 * @param published when it was published, with the zone's offset as printed
 * @param dateline where it says it was filed
 */
public record Metadata(
        Optional<String> title,
        Optional<String> outlet,
        List<String> byline,
        Optional<OffsetDateTime> published,
        Optional<Dateline> dateline) {

    /** An article of which nothing is known but its text. */
    public static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Metadata {
        byline = List.copyOf(byline);
    }
}
