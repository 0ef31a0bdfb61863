package org.onrecord.link;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One entry's place in the history of its claim.
 *
 * @param entry the entry
 * @param at when its article was published
 * @param part what it does for the claim
 * @param side on which side it stands
 * @param reason why, in words for a reader: "the same voice, Reuters, as e-…"
 */
public record Turn(EntryId entry, Optional<OffsetDateTime> at, Part part, Side side, String reason) {}
