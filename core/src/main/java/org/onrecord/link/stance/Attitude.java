package org.onrecord.link.stance;

/** How a text puts the story that it tells. */
public enum Attitude {
    /** As so. */
    FOR,
    /** As not so: denied, a hoax, a mistake. */
    AGAINST,
    /** As what others say, as possible, as a question. */
    OBSERVING
}
