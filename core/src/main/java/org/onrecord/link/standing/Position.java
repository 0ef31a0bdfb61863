package org.onrecord.link.standing;

import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.link.Side;

/**
 * Where an entry stands, once later entries are known.
 *
 * @param entry the entry
 * @param told the side that it told
 * @param withdrawnBy the later entry by which the same voice took it back
 */
record Position(Entry entry, Side told, Optional<Entry> withdrawnBy) {

    /** Its side now: none, once it is taken back. */
    Side side() {
        return withdrawnBy.isPresent() ? Side.SILENT : told;
    }
}
