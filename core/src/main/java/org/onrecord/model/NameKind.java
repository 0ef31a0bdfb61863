package org.onrecord.model;

/** What a name names. */
public enum NameKind {
    PERSON,
    PLACE,
    ORGANIZATION
}
