package org.onrecord.link.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;

/** The patterns of words that tell where a text comes from, by {@code lexicons/marks.tsv}. */
final class MarkPatterns {

    private static final int COLUMNS = 6;

    /** What a mark tells. */
    enum Kind {
        /** The outlet that the text was taken from. */
        WIRE,
        /** The outlet that somebody spoke to, or that the speaker gave out a release. */
        RELEASE,
        /** That the text corrects another. */
        CORRECTION
    }

    /** Where a mark stands. */
    enum Place {
        /** The whole headline. */
        TITLE,
        /** A whole line, short as those above and below a story are. */
        LINE,
        /** The first words of a line. */
        OPENING,
        /** The last words of a line. */
        CLOSING,
        /** Anywhere in a line. */
        ANYWHERE
    }

    /** One pattern; its group {@code outlet}, where it has one, names the outlet or outlets. */
    record Row(String name, Kind kind, Place place, Pattern pattern) {}

    private final List<Row> rows = new ArrayList<>();

    MarkPatterns() {
        var shapes = new LinkedHashMap<String, String>();
        for (var cells : Lexicon.rows("marks.tsv", COLUMNS)) {
            var pattern = expand(cells.get(3), shapes);
            if (cells.get(1).equals("shape")) {
                shapes.put("%" + cells.get(0) + "%", "(?:" + pattern + ")");
            } else {
                rows.add(new Row(
                        cells.get(0),
                        Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
                        Place.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                        Pattern.compile(
                                whole(pattern, cells.get(2)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
            }
        }
    }

    /** The patterns of one kind, in the order in which they are tried. */
    List<Row> of(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    List<Row> all() {
        return List.copyOf(rows);
    }

    private static String expand(String written, Map<String, String> shapes) {
        var whole = written;
        for (var shape : shapes.entrySet()) {
            whole = whole.replace(shape.getKey(), shape.getValue());
        }
        return whole;
    }

    private static String whole(String pattern, String place) {
        return switch (Place.valueOf(place.toUpperCase(Locale.ROOT))) {
            case TITLE, LINE -> "^(?:" + pattern + ")$";
            case OPENING -> "^(?:" + pattern + ")";
            case CLOSING -> "(?:" + pattern + ")$";
            case ANYWHERE -> pattern;
        };
    }
}
