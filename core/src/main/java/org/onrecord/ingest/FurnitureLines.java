package org.onrecord.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.lexicon.Lexicon;

/** Knows the lines around an article that are not its story: "Read more", "Share this", "Photo: Ann Lee". */
final class FurnitureLines {

    /** A line longer than this is prose. */
    static final int LONGEST = 300;

    private static final Pattern RULE = Pattern.compile("[\\s_*~=#•·.+–—-]+");

    /** Marks with which a line that is furniture may begin: "@annlee", "© 2024", "— Ann Lee". */
    private static final String OPENING = "@#©—–-";

    private final Map<Place, Pattern> patterns = new EnumMap<>(Place.class);

    /** Where in a text a line stands. */
    enum Place {
        HEAD,
        WITHIN,
        FOOT
    }

    FurnitureLines(HeadWords words) {
        var rows = Lexicon.rows("furniture.tsv", 5);
        patterns.put(Place.WITHIN, union(words, rows, List.of("any")));
        patterns.put(Place.HEAD, union(words, rows, List.of("any", "edge")));
        patterns.put(Place.FOOT, union(words, rows, List.of("any", "edge", "foot")));
    }

    /** Whether a line at this place is none of the story. */
    boolean has(String line, Place place) {
        if (line.length() > LONGEST) {
            return false;
        }
        return RULE.matcher(line).matches()
                || patterns.getOrDefault(place, RULE)
                        .matcher(withoutMarks(line))
                        .matches();
    }

    /** The line less the marks at its ends: brackets, bullets, full stops; not those with which some kinds of line begin. */
    private static String withoutMarks(String line) {
        var begin = 0;
        while (begin < line.length()
                && !isLetterOrDigit(line.charAt(begin))
                && OPENING.indexOf(line.charAt(begin)) < 0
                && !line.regionMatches(true, begin, "(c)", 0, 3)) {
            begin++;
        }
        var end = line.length();
        while (end > begin && !isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(begin, end);
    }

    private static boolean isLetterOrDigit(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }

    private static Pattern union(HeadWords words, List<List<String>> rows, List<String> places) {
        return words.pattern(rows.stream()
                .filter(row -> places.contains(row.get(1)))
                .map(row -> "(?:" + row.get(2) + ")")
                .collect(Collectors.joining("|")));
    }
}
