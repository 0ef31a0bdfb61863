package org.onrecord.link.stance;

/** How an article stands to a claim given in words. */
public enum Bearing {
    /** It says what the claim says: both tell it as so, or both as not so. */
    AGREE,
    /** One of them tells it as so, the other as not so. */
    DISAGREE,
    /** It is about the claim and takes no side: it reports that others say so, doubts or asks; or the claim itself does. */
    DISCUSS,
    /** It is about something else. */
    UNRELATED
}
