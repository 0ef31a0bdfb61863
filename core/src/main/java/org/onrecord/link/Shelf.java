package org.onrecord.link;

import java.util.Collection;
import java.util.List;

/** What the ledger holds so far, as linking asks for it: kept in memory, or in a database. */
public interface Shelf {

    /**
     * Entries that share a key with another.
     *
     * @param keys keys of an entry, from {@code ClaimKeys}
     * @param most so many of each key, the newest, so that a key of many entries costs no more than one of few
     * @return in the order in which they were entered, without repetition
     */
    List<Shelved> under(Collection<String> keys, int most);

    /**
     * Entries of one claim.
     *
     * @param most so many, the newest
     * @return in the order in which they were entered
     */
    List<Shelved> of(ClaimId claim, int most);
}
