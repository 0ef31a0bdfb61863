package org.onrecord.link.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;

/** Compares the places of two entries, by their words and by the countries and capitals that we know. */
final class Places {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final int COLUMNS = 6;
    private static final int SHORTEST = 3;

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    Places() {
        for (var row : Lexicon.rows("countries.tsv", COLUMNS)) {
            countries.put(plain(row.get(1)), row.getFirst());
            Lexicon.words(row.get(2)).forEach(name -> countries.put(plain(name), row.getFirst()));
            Lexicon.words(row.get(4)).forEach(name -> capitals.put(plain(name), row.getFirst()));
        }
    }

    /** Whether two places may be one; empty where one is not told, or is a country that the other may lie in. */
    Optional<Boolean> same(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() ? Optional.empty() : same(plain(one.get()), plain(other.get()));
    }

    private Optional<Boolean> same(String one, String other) {
        var shared = new HashSet<>(words(one));
        shared.retainAll(words(other));
        if (!shared.isEmpty()) {
            return Optional.of(true);
        }
        boolean known = isKnown(one) && isKnown(other);
        return known
                ? Optional.of(country(one).equals(country(other))
                        && (countries.containsKey(one) || countries.containsKey(other)))
                : Optional.of(false).filter(any -> !countries.containsKey(one) && !countries.containsKey(other));
    }

    private boolean isKnown(String place) {
        return !country(place).isEmpty();
    }

    private String country(String place) {
        return countries.getOrDefault(place, capitals.getOrDefault(place, ""));
    }

    private static String plain(String place) {
        return ARTICLE.matcher(place.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static Set<String> words(String place) {
        var words = new HashSet<String>();
        Arrays.stream(BETWEEN_WORDS.split(place, -1))
                .filter(word -> word.length() >= SHORTEST)
                .forEach(words::add);
        return words;
    }
}
