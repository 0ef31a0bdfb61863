package org.onrecord.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;

/** The words of {@code lexicons/time-words.tsv} and the months, with what the grammar calls them. */
final class TimeWords {

    /**
     * One reading of a word.
     *
     * @param symbol its name in the grammar
     * @param value what it says
     * @param capital whether it must be written with a capital
     */
    record Reading(String symbol, String value, boolean capital) {}

    private final Map<String, List<Reading>> readings = new HashMap<>();

    TimeWords() {
        for (var row : Lexicon.rows("time-words.tsv", 3)) {
            for (var meaning : Lexicon.words(row.get(2))) {
                int equals = meaning.indexOf('=');
                add(
                        row.get(0),
                        meaning.substring(0, equals),
                        meaning.substring(equals + 1),
                        row.get(1).equals("capital"));
            }
        }
        for (var row : Lexicon.rows("months.tsv", 2)) {
            var names = Lexicon.words(row.get(1));
            for (var name : names) {
                var key = name.toLowerCase(Locale.ROOT);
                add(key, "MONTH", row.get(0), true);
                add(key + ".", "MONTH", row.get(0), true);
                add(key + ".", "MONTHNAME", row.get(0), true);
                add("mid-" + key, "MONTHNAME", row.get(0), false);
                if (name.equals(names.getFirst())) {
                    add(key, "MONTHNAME", row.get(0), true);
                }
            }
        }
    }

    private void add(String word, String symbol, String value, boolean capital) {
        readings.computeIfAbsent(word, key -> new ArrayList<>()).add(new Reading(symbol, value, capital));
    }

    /** What a word may mean; the word in lower case. */
    List<Reading> of(String word) {
        return readings.getOrDefault(word, List.of());
    }
}
