package org.onrecord.model;

/**
 * A bare mention, without article, title or modifiers: "Ann Lee" (person), "defence minister" (title), "Norlandish" (nationality).
 *
 * @param range its words
 * @param kind what it is
 */
public record Mention(Range range, MentionKind kind) {}
