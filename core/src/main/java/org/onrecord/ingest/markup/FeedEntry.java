package org.onrecord.ingest.markup;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Metadata;

/**
 * An article that a feed names.
 *
 * @param link where it is
 * @param title its headline
 * @param published when it was published, if the feed gives time and zone
 * @param publisher who published it, where the feed says that it is another than itself
 */
public record FeedEntry(
        URI link, Optional<String> title, Optional<OffsetDateTime> published, Optional<Publisher> publisher) {

    /**
     * The outlet that published an article which a feed of someone else names.
     *
     * @param name its name
     * @param uri its site or its own feed
     */
    public record Publisher(String name, Optional<URI> uri) {}

    /** What the feed says of the article: for where the article does not say it itself. */
    public Metadata metadata() {
        return new Metadata(
                title,
                publisher.map(Publisher::name),
                List.of(),
                published,
                Optional.empty(),
                Optional.of(link),
                Optional.empty());
    }
}
