package org.onrecord.extract.event;

/** The part that words play in an event. */
enum EventRole {
    ACTOR,
    RECIPIENT,
    THEME
}
