package org.onrecord.app.view;

/**
 * Text that does nothing to a terminal or a page but show itself: an article may hold escape sequences that recolour, retitle
 * or reprogram a terminal, and marks that turn the order of letters round.
 */
public final class Printable {

    static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * The same text, unit for unit: tabs and line breaks become spaces; other control characters, marks that override the
     * direction of writing, and halves of surrogate pairs become U+FFFD.
     */
    public static String of(CharSequence text) {
        var printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
                printable.append(pair ? unit : REPLACEMENT);
                if (pair) {
                    printable.append(text.charAt(++i));
                }
            } else {
                printable.append(printable(unit));
            }
        }
        return printable.toString();
    }

    /** Whether a unit, standing alone, may alter how what stands around it is shown. */
    static boolean isDangerous(char unit) {
        return Character.isISOControl(unit)
                || (unit >= '\u202A' && unit <= '\u202E')
                || (unit >= '\u2066' && unit <= '\u2069')
                || unit == '\u2028'
                || unit == '\u2029';
    }

    private static char printable(char unit) {
        return switch (unit) {
            case '\t', '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> ' ';
            default -> isDangerous(unit) ? REPLACEMENT : unit;
        };
    }
}
