package org.onrecord.app.eval;

import org.onrecord.model.Span;

/**
 * An event as the annotators of ECB+ marked it.
 *
 * @param span its words in the text of its document
 * @param chain what it shares with all mentions of the same event, and with no other of its topic
 */
record EcbMention(Span span, String chain) {}
