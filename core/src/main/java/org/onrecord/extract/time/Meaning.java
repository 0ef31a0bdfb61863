package org.onrecord.extract.time;

/** How the slots of a rule become a value: the word in its third column. */
enum Meaning {
    /** A part of the grammar; means nothing alone. */
    PART,
    /** Looks like a time and is none: "eight-year-old", "last minute". */
    NONE,
    /** A calendar date, whole or in part; a missing year is found by the clause's tense. */
    DATE,
    /** A day of the week near the day of publication. */
    WEEKDAY,
    /** Some days before or after the day of publication. */
    DAY,
    /** A holiday, of a year or the one nearest. */
    HOLIDAY,
    /** A whole unit of the calendar before, at or after now: "last month". */
    UNIT,
    /** A distance from now: "two years ago". */
    SHIFT,
    /** A distance from the date told before: "a day earlier". */
    THEN,
    /** The unit in which the date told before lies: "that year". */
    SAME,
    /** How long. */
    DURATION,
    /** How often. */
    SET,
    /** Vaguely past, present or future. */
    REF
}
