package org.onrecord.model;

/** How sure a voice says it is. */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN
}
