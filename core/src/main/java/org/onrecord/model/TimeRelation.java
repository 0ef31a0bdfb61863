package org.onrecord.model;

/** How an event lies to the time that is told with it. */
public enum TimeRelation {
    IN,
    BEFORE,
    AFTER,
    SINCE,
    UNTIL,
    DURING
}
