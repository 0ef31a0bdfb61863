package org.onrecord.app.web.page;

import org.onrecord.model.Span;

/**
 * Words of an article with what stands around them.
 *
 * @param before what stands before them in their paragraph
 * @param words the words
 * @param after what stands after them
 */
public record Evidence(String before, String words, String after) {

    /** So many units of context on each side are enough to see what is meant. */
    private static final int AROUND = 240;

    private static final String CUT = "…";

    /** Words at their place in a text, with their paragraph, cut where it is long. */
    public static Evidence in(String text, Span span) {
        int begin = text.lastIndexOf('\n', span.begin() - 1) + 1;
        int newline = text.indexOf('\n', span.end());
        int end = newline < 0 ? text.length() : newline;
        var before = text.substring(begin, span.begin());
        var after = text.substring(span.end(), end);
        return new Evidence(
                before.length() > AROUND ? CUT + before.substring(wordFrom(before, before.length() - AROUND)) : before,
                span.in(text),
                after.length() > AROUND ? after.substring(0, wordUntil(after, AROUND)) + CUT : after);
    }

    private static int wordFrom(String text, int place) {
        int space = text.indexOf(' ', place);
        return space < 0 ? text.length() : space;
    }

    private static int wordUntil(String text, int place) {
        int space = text.lastIndexOf(' ', place);
        return space < 0 ? 0 : space;
    }
}
