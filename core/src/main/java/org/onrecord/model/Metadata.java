package org.onrecord.model;

import java.net.URI;
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
 * @param uri where it was published
 * @param language the tag (BCP 47) of the language that it says it is in, such as {@code en-GB}
 */
public record Metadata(
        Optional<String> title,
        Optional<String> outlet,
        List<String> byline,
        Optional<OffsetDateTime> published,
        Optional<Dateline> dateline,
        Optional<URI> uri,
        Optional<String> language) {

    /** An article of which nothing is known but its text. */
    public static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Metadata {
        title = title.filter(words -> !words.isBlank());
        outlet = outlet.filter(words -> !words.isBlank());
        byline = byline.stream().filter(words -> !words.isBlank()).toList();
    }

    /** What stands around an article that may have no address and does not name its language. */
    public Metadata(
            Optional<String> title,
            Optional<String> outlet,
            List<String> byline,
            Optional<OffsetDateTime> published,
            Optional<Dateline> dateline) {
        this(title, outlet, byline, published, dateline, Optional.empty(), Optional.empty());
    }

    /** The same, of an article that was published at this address. */
    public Metadata withUri(URI address) {
        return new Metadata(title, outlet, byline, published, dateline, Optional.of(address), language);
    }

    /** The same, and what another knows where this knows nothing. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                outlet.or(other::outlet),
                byline.isEmpty() ? other.byline : byline,
                published.or(other::published),
                dateline.or(other::dateline),
                uri.or(other::uri),
                language.or(other::language));
    }
}
