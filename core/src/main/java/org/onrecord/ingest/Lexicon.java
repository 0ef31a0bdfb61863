package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of one of the files {@code /lexicons/*.tsv}: lines of columns parted by tabs, less the comments. */
final class Lexicon {

    /** Parts the words of a list within a column. */
    private static final String LIST = ",\\s*";

    private Lexicon() {}

    /**
     * The rows of a file, in order.
     *
     * @param file its name, as {@code months.tsv}
     * @param columns how many columns each row has; those that are empty at the end of a line count
     */
    static List<List<String>> rows(String file, int columns) {
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

    /** The words of a column that holds a list. */
    static List<String> words(String column) {
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
