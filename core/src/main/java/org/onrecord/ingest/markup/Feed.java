package org.onrecord.ingest.markup;

import java.util.List;
import java.util.Optional;

/**
 * A list of articles that an outlet, or one who collects from many, keeps up to date: RSS or Atom.
 *
 * @param title what it is called
 * @param entries its articles in the order of the feed, each address once; may be empty
 */
public record Feed(Optional<String> title, List<FeedEntry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }
}
