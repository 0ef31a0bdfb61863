package org.onrecord.ingest.markup;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text as it is seen on a page: blanks run together, what shows nothing left out. */
final class PlainText {

    private PlainText() {}

    /** The text with each run of blanks as one space, and without soft hyphens, zero-width blanks and control characters. */
    static String of(CharSequence written) {
        var text = new StringBuilder(written.length());
        for (var at = 0; at < written.length(); at++) {
            var unit = written.charAt(at);
            if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (!isUnseen(unit)) {
                text.append(unit);
            }
        }
        var length = text.length();
        return length > 0 && text.charAt(length - 1) == ' ' ? text.substring(0, length - 1) : text.toString();
    }

    /** The text of a value that may hold entities and, against the rules, tags. */
    static String ofValue(String value) {
        var text = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        return of(text.indexOf('<') >= 0 ? Jsoup.parseBodyFragment(text).text() : text);
    }

    /** The letters and digits of a text in lower case: equal for two texts that differ in blanks and marks alone. */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isUnseen(char unit) {
        return unit == '\u00AD'
                || unit == '\u200B'
                || unit == '\u2060'
                || unit == '\uFEFF'
                || Character.getType(unit) == Character.CONTROL;
    }
}
