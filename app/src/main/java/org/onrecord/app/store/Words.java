package org.onrecord.app.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as the search index keeps and finds them: lower case, without accents, a plural as its singular (Harman 1991). Both databases get
 * the words made here, so that they give the same answers.
 *
 * @param words in their order
 */
record Words(List<String> words) {

    /** So many words of an article are searched: PostgreSQL keeps no more positions. */
    private static final int MOST = 16_000;

    private static final int SHORTEST_PLURAL = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    Words {
        words = List.copyOf(words);
    }

    /** The words of a text. */
    static Words of(String text) {
        var words = new ArrayList<String>();
        BETWEEN.splitAsStream(plain(text))
                .filter(word -> !word.isEmpty())
                .map(Words::singular)
                .forEach(words::add);
        return new Words(words.size() <= MOST ? words : words.subList(0, MOST));
    }

    /** These words and others after them. */
    Words and(Words others) {
        var all = new ArrayList<>(words);
        all.addAll(others.words);
        return new Words(all);
    }

    /** The words as one, which no text can hold: {@code from_grant_shapps}. */
    String asOne(String role) {
        return role + "_" + String.join("_", words);
    }

    String spaced() {
        return String.join(" ", words);
    }

    /** In the notation of a tsvector: each word with its places. */
    String placed() {
        var places = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i), word -> new ArrayList<>()).add(Integer.toString(i + 1));
        }
        var vector = new StringBuilder();
        places.forEach((word, at) -> vector.append('\'')
                .append(word)
                .append("':")
                .append(String.join(",", at))
                .append(' '));
        return vector.toString();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("ss") || word.endsWith("us") ? word : word.substring(0, word.length() - 1);
    }
}
