package org.onrecord.link;

/**
 * A reason why an entry is not of a claim that it is otherwise alike to.
 *
 * @param claim that claim
 * @param with its entry that this one contradicts
 * @param kind in what
 * @param words what the two say, for a reader: "12 June against 14 June"
 */
public record Conflict(ClaimId claim, EntryId with, ConflictKind kind, String words) {}
