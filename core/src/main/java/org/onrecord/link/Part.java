package org.onrecord.link;

/** What an entry does for its claim, seen in the order of time. */
public enum Part {
    /** The first that is seen of an origin. */
    ORIGINATE,
    /** Tells on what an origin told before. */
    ECHO,
    CONFIRM,
    CONFIRM_WITHOUT_DETAILS,
    DENY,
    DOUBT,
    SPECULATE,
    ASK,
    DECLINE,
    /** The outlet mends what it printed before. */
    CORRECT,
    RETRACT
}
