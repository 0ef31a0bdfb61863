package org.onrecord.app.eval;

import org.onrecord.model.Span;

/** Counts only the characters of a text that are not white space, so that words from two readings can be laid side by side. */
final class InkPlaces {

    private final int[] before;

    InkPlaces(String text) {
        before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            before[i + 1] = before[i] + (white ? 0 : 1);
        }
    }

    Span of(Span span) {
        return new Span(before[span.begin()], before[span.end()]);
    }
}
