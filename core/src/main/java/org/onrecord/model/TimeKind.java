package org.onrecord.model;

/** What a time expression tells; TIMEX3's types. */
public enum TimeKind {
    DATE,
    TIME,
    DURATION,
    SET
}
