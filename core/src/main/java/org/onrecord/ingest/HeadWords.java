package org.onrecord.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.lexicon.Lexicon;

/** The words by which the lines around an article are known: months, zones, roles, sections, and what they stand for. */
final class HeadWords {

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, Integer> months = new LinkedHashMap<>();
    private final Map<String, String> zones = new LinkedHashMap<>();
    private final Map<String, String> shapes = new LinkedHashMap<>();

    HeadWords() {
        for (var row : Lexicon.rows("head-words.tsv", 2)) {
            kinds.put(row.get(0), lowerCase(Lexicon.words(row.get(1))));
        }
        for (var row : Lexicon.rows("months.tsv", 2)) {
            Lexicon.words(row.get(1)).forEach(name -> months.put(lower(name), Integer.valueOf(row.get(0))));
        }
        for (var row : Lexicon.rows("zones.tsv", 2)) {
            zones.put(lower(row.get(0)), row.get(1));
        }
        kinds.put("month", months.keySet());
        kinds.put("zone", zones.keySet());
        for (var row : Lexicon.rows("head-shapes.tsv", 4)) {
            shapes.put(row.get(0), "(?:" + expand(row.get(1)) + ")");
        }
    }

    /** The pattern that a column of a lexicon writes; {@code %x%} stands for any word of kind x, or for the shape x. */
    Pattern pattern(String written) {
        return Pattern.compile(expand(written), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String expand(String written) {
        var whole = written;
        for (var shape : shapes.entrySet()) {
            whole = whole.replace("%" + shape.getKey() + "%", shape.getValue());
        }
        for (var kind : kinds.entrySet()) {
            var place = "%" + kind.getKey() + "%";
            if (whole.contains(place)) {
                whole = whole.replace(place, anyOf(kind.getValue()));
            }
        }
        return whole;
    }

    /** Whether a word or phrase is of one of these kinds; the case of letters does not matter. */
    boolean is(String word, String... ofKinds) {
        var written = lower(word);
        for (var kind : ofKinds) {
            if (kinds.getOrDefault(kind, Set.of()).contains(written)) {
                return true;
            }
        }
        return false;
    }

    /** The number of a month, 1 to 12. */
    int month(String name) {
        return requireKnown(months.get(lower(name)), name);
    }

    /** What a zone's name stands for: an offset as {@code +01:00}, or the id of a zone with rules. */
    String zone(String name) {
        return name.equalsIgnoreCase("Z") ? "+00:00" : requireKnown(zones.get(lower(name)), name);
    }

    private static <T> T requireKnown(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("not in the lexicons: " + name);
        }
        return value;
    }

    private static String anyOf(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> Pattern.quote(word).replace("'", "\\E['’]\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Set<String> lowerCase(List<String> words) {
        return words.stream().map(HeadWords::lower).collect(Collectors.toCollection(HashSet::new));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
