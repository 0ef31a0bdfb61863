package org.onrecord.extract.actor;

/** What a noun mostly means. */
enum Sort {
    PERSON,
    GROUP,
    PLACE,
    TIME,
    EVENT,
    ANIMAL,
    THING,
    ABSTRACT,
    UNKNOWN
}
