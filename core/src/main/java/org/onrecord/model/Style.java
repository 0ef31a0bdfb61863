package org.onrecord.model;

/** How a content is given: in the speaker's words between quotation marks, in the writer's words, or in both. */
public enum Style {
    DIRECT,
    INDIRECT,
    MIXED
}
