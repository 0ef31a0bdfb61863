package org.onrecord.model;

/**
 * A proper name with what belongs to it: the outermost named entity, as in GUM ("the United Nations", "President Ann Lee").
 *
 * @param range its words
 * @param kind what it names
 */
public record Name(Range range, NameKind kind) {}
