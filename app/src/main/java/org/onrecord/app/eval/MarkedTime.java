package org.onrecord.app.eval;

import org.onrecord.model.Span;
import org.onrecord.model.TimeKind;

/**
 * A time that an annotator marked.
 *
 * @param span its words
 * @param kind TIMEX3 type
 * @param value TIMEX3 value
 */
record MarkedTime(Span span, TimeKind kind, String value) {}
