package org.onrecord.app.store;

import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A search that is kept, and tells of what changes in the claims that answer it.
 *
 * @param id its identity
 * @param at when it was made
 * @param name what its owner calls it
 * @param query the search; as of no earlier time
 * @param kinds of what it tells; where none is given, of all
 * @param webhook where to it is sent
 */
public record Watch(
        WatchId id, Instant at, String name, ClaimQuery query, Set<NoticeKind> kinds, Optional<URI> webhook) {

    public Watch {
        kinds = Set.copyOf(kinds.isEmpty() ? EnumSet.allOf(NoticeKind.class) : kinds);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a watch needs a name");
        }
        if (query.asOf().isPresent()) {
            throw new IllegalArgumentException("a watch looks at what comes, not as of an earlier time");
        }
    }
}
