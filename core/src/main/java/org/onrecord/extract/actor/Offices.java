package org.onrecord.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;

/** The offices, groups and parts of a state that are known by their nouns, with their sectors. */
final class Offices {

    private final Map<String, String> offices = lowerCase("offices.tsv");
    private final Map<String, String> groups = lowerCase("groups.tsv");
    private final Map<String, String> bodies = lowerCase("bodies.tsv");
    private final Map<String, String> words = Lexicon.values("office-words.tsv");

    private static Map<String, String> lowerCase(String file) {
        var rows = new HashMap<String, String>();
        for (var row : Lexicon.rows(file, 2)) {
            rows.putIfAbsent(row.get(0).toLowerCase(Locale.ROOT), row.get(1));
        }
        return Map.copyOf(rows);
    }

    /** The sector of the longest office that a title ends with; "" for one without a sector, nothing where it is no office. */
    Optional<String> office(List<String> title) {
        return longest(offices, title);
    }

    /** Of how many of its last words the longest office that a title ends with is made; 0 where it is none. */
    int length(List<String> title) {
        for (int i = 0; i < title.size(); i++) {
            if (offices.containsKey(joined(title.subList(i, title.size())))) {
                return title.size() - i;
            }
        }
        return 0;
    }

    /** The sector of the longest noun for people that some words end with. */
    Optional<String> group(List<String> words) {
        return longest(groups, words);
    }

    /** The sector of the longest noun for a part of a state, or "state" where the state itself is meant. */
    Optional<String> body(List<String> words) {
        return longest(bodies, words);
    }

    /** What a word before an office is: "former", "acting", "drop" or "after"; "owned" of a noun that is an office of a body only. */
    Optional<String> word(String word) {
        return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> longest(Map<String, String> lexicon, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            var sector = lexicon.get(joined(words.subList(i, words.size())));
            if (sector != null) {
                return Optional.of(sector);
            }
        }
        return Optional.empty();
    }

    private static String joined(List<String> words) {
        return String.join(" ", words).replace(" - ", "-").toLowerCase(Locale.ROOT);
    }
}
