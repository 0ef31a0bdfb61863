package org.onrecord.model;

/** Where a voice puts an event in time, seen from when it speaks. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE
}
