package org.onrecord.extract;

import org.onrecord.model.Span;

/**
 * What stands between quotation marks in one paragraph, with its marks.
 *
 * @param span where
 * @param closed whether the closing mark stands there; an open quotation runs to the end of its paragraph
 */
record Quotation(Span span, boolean closed) {}
