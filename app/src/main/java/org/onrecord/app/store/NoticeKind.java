package org.onrecord.app.store;

/** Of what a watch tells. */
public enum NoticeKind {
    /** A claim answers the search that did not before. */
    NEW_CLAIM,
    /** Another independent origin stands for it, or hedges. */
    NEW_ORIGIN,
    /** Another independent origin stands against it. */
    DENIAL,
    /** Its grade or its counts are others, and more than new origins make it so: a retraction, a correction by people, a newer reader. */
    MOVED
}
