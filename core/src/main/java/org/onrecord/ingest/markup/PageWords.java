package org.onrecord.ingest.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.onrecord.lexicon.Lexicon;

/** The words by which pages name their parts and their fields, in the order in which they are trusted. */
final class PageWords {

    /** Parts the words of a class: {@code article__related-links}, {@code relatedLinks}. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private final Map<String, List<String>> kinds = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    PageWords() {
        for (var row : Lexicon.rows("page-words.tsv", 2)) {
            kinds.put(row.get(0), Lexicon.words(row.get(1)));
            sets.put(row.get(0), Set.copyOf(Lexicon.words(row.get(1))));
        }
    }

    /** The words of a kind, the one that is trusted most first. */
    List<String> of(String kind) {
        return Optional.ofNullable(kinds.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no such kind in page-words.tsv: " + kind));
    }

    /** Whether a word is of a kind. */
    boolean is(String word, String kind) {
        return sets.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether the class or the identity of an element holds a word of a kind, alone or within a longer name. */
    boolean names(Element element, String kind) {
        for (var word : words(element)) {
            if (is(word, kind)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(Element element) {
        var names = new ArrayList<String>();
        names.addAll(List.of(element.className().split("\\s+", -1)));
        names.add(element.id());
        var words = new HashSet<String>();
        for (var name : names) {
            words.add(name.toLowerCase(Locale.ROOT));
            for (var word : BETWEEN.split(name, -1)) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
