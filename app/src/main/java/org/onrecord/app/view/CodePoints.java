package org.onrecord.app.view;

import java.util.Arrays;
import org.onrecord.model.Span;

/** Turns places counted in UTF-16 units into places counted in Unicode code points, which every language counts alike. */
final class CodePoints {

    /** For each pair of surrogates the index of its second unit, ascending. */
    private final int[] pairs;

    CodePoints(String text) {
        var found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i++;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    int begin(Span span) {
        return codePoint(span.begin());
    }

    int end(Span span) {
        return codePoint(span.end());
    }

    /** How many code points stand before a unit. */
    private int codePoint(int unit) {
        int place = Arrays.binarySearch(pairs, unit);
        return unit - (place >= 0 ? place : -place - 1);
    }
}
