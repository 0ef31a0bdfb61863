package org.onrecord.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one of the files {@code /lexicons/*.tsv}: lines of columns parted by tabs, less the comments. */
public final class Lexicon {

    /** Parts the words of a list within a column. */
    private static final String LIST = ",\\s*";

    private Lexicon() {}

    /**
     * The rows of a file, in order.
     *
     * @param file its name, as {@code months.tsv}
     * @param columns how many columns each row has; those that are empty at the end of a line count
     */
    public static List<List<String>> rows(String file, int columns) {
        var rows = new ArrayList<List<String>>();
        var number = 0;
        for (var line : content(file).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var row = List.of(line.split("\t", -1));
            if (row.size() != columns) {
                throw new IllegalStateException("lexicons/" + file + ", line " + number + ": " + row.size()
                        + " columns; write " + columns + ", parted by tabs");
            }
            rows.add(row);
        }
        return rows;
    }

    /**
     * The rows of a file of words and what is known of each, in order.
     *
     * @param file its name; its rows have two columns
     */
    public static Map<String, String> values(String file) {
        var values = new LinkedHashMap<String, String>();
        for (var row : rows(file, 2)) {
            if (values.put(row.get(0), row.get(1)) != null) {
                throw new IllegalStateException("lexicons/" + file + ": '" + row.get(0) + "' stands there twice; leave one");
            }
        }
        return Collections.unmodifiableMap(values);
    }

    /** The words of a column that holds a list. */
    public static List<String> words(String column) {
        return column.isBlank() ? List.of() : List.of(column.strip().split(LIST, -1));
    }

    private static String content(String file) {
        try (var stream = Lexicon.class.getResourceAsStream("/lexicons/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("lexicons/" + file + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicons/" + file, e);
        }
    }
}
