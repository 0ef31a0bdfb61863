package org.onrecord.model;

/** The part that words play in an attribution. */
public enum Role {
    SOURCE,
    CUE,
    CONTENT
}
