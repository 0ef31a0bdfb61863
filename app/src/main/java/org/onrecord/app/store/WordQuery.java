package org.onrecord.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is asked of the search index.
 *
 * @param phrases each must stand there, its words one after another; never empty
 */
record WordQuery(List<Words> phrases) {

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    WordQuery {
        phrases = phrases.stream().filter(phrase -> !phrase.words().isEmpty()).toList();
    }

    /** What a user writes: words that must all stand there, and phrases between quotation marks. */
    static WordQuery of(String written) {
        var phrases = new ArrayList<Words>();
        var parts = PART.matcher(written);
        while (parts.find()) {
            phrases.add(Words.of(parts.group(1) == null ? parts.group(2) : parts.group(1)));
        }
        return new WordQuery(phrases);
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    String forSqlite() {
        return phrases.stream().map(phrase -> "\"" + phrase.spaced() + "\"").collect(Collectors.joining(" AND "));
    }

    String forPostgresql() {
        return phrases.stream()
                .map(phrase -> phrase.words().stream()
                        .map(word -> "'" + word + "'")
                        .collect(Collectors.joining(" <-> ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }
}
