package org.onrecord.link;

/** In what two entries that are otherwise alike contradict each other, so that they stay two claims. */
public enum ConflictKind {
    DAY,
    AMOUNT,
    ACTOR,
    RECIPIENT,
    PLACE
}
