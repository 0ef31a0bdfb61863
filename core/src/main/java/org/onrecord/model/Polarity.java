package org.onrecord.model;

/** Whether a voice tells an event as so or as not so. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
