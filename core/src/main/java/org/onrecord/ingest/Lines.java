package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;

/** Cuts a text into its lines. */
final class Lines {

    private Lines() {}

    /**
     * A line that is not blank.
     *
     * @param span its characters, less the blanks at both ends
     * @param opens whether a blank line, or nothing, comes before it
     * @param closes whether a blank line, or nothing, comes after it
     */
    record Line(Span span, boolean opens, boolean closes) {

        /** Its characters, each kind of blank as a space, so that a pattern need know but one; as long as the line. */
        String in(String text) {
            return in(text, span.length());
        }

        /** Its first characters, as many as there are up to a limit. */
        String in(String text, int limit) {
            return spaced(text, span.begin(), span.begin() + Math.min(limit, span.length()));
        }

        /** Its last characters, as many as there are up to a limit. */
        String endIn(String text, int limit) {
            return spaced(text, span.end() - Math.min(limit, span.length()), span.end());
        }

        private static String spaced(String text, int begin, int end) {
            var characters = new StringBuilder(end - begin);
            for (var at = begin; at < end; at++) {
                characters.append(isBlank(text.charAt(at)) ? ' ' : text.charAt(at));
            }
            return characters.toString();
        }
    }

    /** The lines of a text that are not blank, in order. */
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var blankBefore = true;
        for (var begin = 0; begin < text.length(); ) {
            var end = endOfLine(text, begin);
            var next = end;
            if (next < text.length()) {
                next += text.startsWith("\r\n", next) ? 2 : 1;
            }
            var from = begin;
            while (from < end && isBlank(text.charAt(from))) {
                from++;
            }
            var until = end;
            while (until > from && isBlank(text.charAt(until - 1))) {
                until--;
            }
            if (until > from) {
                lines.add(new Line(new Span(from, until), blankBefore, true));
                blankBefore = false;
            } else {
                blankBefore = true;
            }
            if (until > from && lines.size() > 1 && !lines.getLast().opens()) {
                var previous = lines.get(lines.size() - 2);
                lines.set(lines.size() - 2, new Line(previous.span(), previous.opens(), false));
            }
            begin = next;
        }
        return lines;
    }

    private static int endOfLine(String text, int begin) {
        for (var at = begin; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\n', '\r', '\u0085', '\u2028', '\u2029' -> {
                    return at;
                }
                default -> {}
            }
        }
        return text.length();
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.getType(unit) == Character.FORMAT;
    }
}
