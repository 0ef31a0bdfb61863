package org.onrecord.app.view;

import org.onrecord.model.Span;

/**
 * One figure, in words for a reader.
 *
 * @param amount the amount as printed, with what bounds it: "at least $4 billion"
 * @param measure what is measured
 * @param of whose it is
 * @param kind what the amount is: "actual", "target", "up"
 * @param when when it holds
 * @param evidence the words that tell it
 */
record FigureRow(String amount, String measure, String of, String kind, String when, Span evidence) {}
