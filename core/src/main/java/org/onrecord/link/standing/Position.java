package org.onrecord.link.standing;

import java.util.Optional;
import org.onrecord.link.Entry;
import org.onrecord.link.Side;

/**
 * Where an entry stands, once later entries are known.
 *
 * @param entry the entry
 * @param side its side now
 * @param withdrawnBy the later entry by which the same voice took it back
 */
record Position(Entry entry, Side side, Optional<Entry> withdrawnBy) {}
