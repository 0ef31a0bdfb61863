package org.onrecord.link;

/** On which side of a claim a voice stands. */
public enum Side {
    /** It tells it as so. */
    FOR,
    /** It tells it as not so. */
    AGAINST,
    /** It tells it as possible, doubts it, speculates or asks. */
    HEDGED,
    /** It declines to say. */
    SILENT
}
