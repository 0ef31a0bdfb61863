package org.onrecord.model;

/** How the amount that is printed lies to the amount that is meant: "about 300", "more than 20", "up to 40". */
public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
}
