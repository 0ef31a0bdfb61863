package org.onrecord.extract.time;

/** Which way from the time of publication a clause looks. */
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
