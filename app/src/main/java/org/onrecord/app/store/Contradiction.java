package org.onrecord.app.store;

import org.onrecord.link.ClaimId;
import org.onrecord.link.ConflictKind;
import org.onrecord.link.EntryId;

/**
 * Two entries that would be of one claim if they did not contradict each other.
 *
 * @param entry the entry of the claim that is looked at
 * @param other the other claim
 * @param opposed the entry of that claim
 * @param kind in what
 * @param words what the two say
 */
public record Contradiction(EntryId entry, ClaimId other, EntryId opposed, ConflictKind kind, String words) {}
