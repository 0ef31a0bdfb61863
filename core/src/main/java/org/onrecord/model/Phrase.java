package org.onrecord.model;

/**
 * A stretch of the text that fills a role of an event: its theme, its place.
 *
 * @param span its characters
 * @param text the same characters, as printed
 */
public record Phrase(Span span, String text) {}
