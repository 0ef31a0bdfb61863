package org.onrecord.model;

/** How a voice stands to what it tells. Whether a confirmation comes with details is told beside it. */
public enum Stance {
    ASSERT,
    CONFIRM,
    DENY,
    DOUBT,
    SPECULATE,
    ASK,
    DECLINE,
    RETRACT
}
