package org.onrecord.app.store;

import java.time.Instant;
import java.util.List;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;

/**
 * Entries that answer a question, the last published first.
 *
 * @param entries each with its claim; may be empty
 * @param isCut whether there are more, which were not looked at
 */
public record FiledEntries(List<Filed> entries, boolean isCut) {

    public FiledEntries {
        entries = List.copyOf(entries);
    }

    /**
     * An entry where the ledger keeps it.
     *
     * @param entry the entry, as people set it right
     * @param claim the claim that it is of
     * @param at when its article was published, else added
     * @param forIt how many independent origins stand for the claim
     * @param against how many against it
     * @param hedged how many only hedge
     */
    public record Filed(Entry entry, ClaimId claim, Instant at, int forIt, int against, int hedged) {}
}
