package org.onrecord.app.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** How many columns of a terminal characters fill: none, one, or two. */
final class Columns {

    private static final int FIRST_WIDE = 0x1100;
    private static final int EMOJI_STYLE = 0xFE0F;

    private Columns() {}

    /** The columns that a text without control characters fills. */
    static int of(CharSequence text) {
        int columns = 0;
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            columns += of(codePoint, before);
            before = codePoint;
            i += Character.charCount(codePoint);
        }
        return columns;
    }

    /** The columns that a character adds after another one; {@code before} is −1 where there is none. */
    static int of(int codePoint, int before) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD ? 0 : 1;
        }
        if (codePoint == EMOJI_STYLE) {
            return before >= 0 && of(before, -1) == 1 ? 1 : 0;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> codePoint >= FIRST_WIDE && isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        var range = Wide.RANGES.floorEntry(codePoint);
        return range != null && codePoint <= range.getValue();
    }

    /** Read when the first character comes that may be wide: most articles have none. */
    private static final class Wide {

        static final NavigableMap<Integer, Integer> RANGES = read();

        private static NavigableMap<Integer, Integer> read() {
            var ranges = new TreeMap<Integer, Integer>();
            try (var stream = Objects.requireNonNull(Columns.class.getResourceAsStream("wide.tsv"));
                    var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        int tab = line.indexOf('\t');
                        ranges.put(
                                Integer.valueOf(line.substring(0, tab), 16),
                                Integer.valueOf(line.substring(tab + 1), 16));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ranges;
        }
    }
}
