package org.onrecord.app.eval;

import org.onrecord.model.Span;

/** Where each code point of a text begins in UTF-16 units: data sets made with Python count code points. */
final class CodePoints {

    private final int[] begins;

    CodePoints(String text) {
        int count = text.codePointCount(0, text.length());
        begins = new int[count + 1];
        for (int i = 0, at = 0; i < count; i++) {
            begins[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        begins[count] = text.length();
    }

    int count() {
        return begins.length - 1;
    }

    /** The span of the code points {@code [begin, end)}. */
    Span span(int begin, int end) {
        return new Span(begins[begin], begins[end]);
    }
}
