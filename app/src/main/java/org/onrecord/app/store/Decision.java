package org.onrecord.app.store;

import java.util.List;
import java.util.Optional;
import org.onrecord.link.EntryId;
import org.onrecord.link.correction.Act;

/**
 * An act as it bears on one claim.
 *
 * @param act the act
 * @param undoneBy the act that undid it; empty where it holds
 * @param entries the entries of the claim that it is about; may be empty
 */
public record Decision(Act act, Optional<Act> undoneBy, List<EntryId> entries) {

    public Decision {
        entries = List.copyOf(entries);
    }

    /** Whether it counts. */
    public boolean holds() {
        return undoneBy.isEmpty();
    }
}
