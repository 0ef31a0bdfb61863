package org.onrecord.model;

/**
 * A run of words that plays one part in an attribution, not yet tied to the other parts.
 *
 * @param range its words
 * @param role the part
 */
public record RoleSpan(Range range, Role role) {}
