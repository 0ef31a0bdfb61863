package org.onrecord.model;

/** What a short mention is. */
public enum MentionKind {
    PERSON,
    ORGANIZATION,
    LOCATION,
    NATIONALITY,
    TITLE,
    OTHER
}
