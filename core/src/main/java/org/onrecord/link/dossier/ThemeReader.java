package org.onrecord.link.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;

/** Reads from the words of a theme which sort of matter they name. */
final class ThemeReader {

    static final int COLUMNS = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(?:['’]s)?");

    /** Words after which no more of the name comes: "a treaty with Ostmark". */
    private static final Set<String> ENDS = Set.of(
            "about", "after", "against", "as", "at", "before", "between", "by", "for", "from", "if", "in", "into", "on",
            "over", "that", "to", "under", "which", "who", "whose", "with", "within", "without");

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her");
    private static final Set<String> ARTICLES = Set.of("a", "an", "any", "some", "another", "no");

    private final Map<DossierKind, Map<String, String>> nouns = new HashMap<>();
    private final Map<DossierKind, Map<String, String>> topics = new HashMap<>();
    private final Map<DossierKind, Map<String, String>> standIns = new HashMap<>();
    private final Map<DossierKind, Map<String, String>> measures = new HashMap<>();

    ThemeReader() {
        for (var cells : Lexicon.rows("dossier-words.tsv", COLUMNS)) {
            var kind = DossierKind.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
            var table = switch (cells.get(1)) {
                case "noun" -> nouns;
                case "topic" -> topics;
                case "stand-in" -> standIns;
                case "measure" -> measures;
                default ->
                    throw new IllegalStateException("lexicons/dossier-words.tsv: no part " + cells.get(1)
                            + "; write noun, stand-in, measure or topic");
            };
            Lexicon.words(cells.get(3))
                    .forEach(word ->
                            table.computeIfAbsent(kind, any -> new HashMap<>()).put(word, cells.get(2)));
        }
    }

    /** The matter of such a kind that the words name; empty where they name none. */
    Optional<Theme> read(DossierKind kind, String words) {
        var all = words(words);
        var segments = segments(all);
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        var first = segments.getFirst();
        boolean isDefinite =
                POINTING.contains(first.getFirst()) || all.getFirst().matches(".*['’]s");
        var head = singular(kind, first.getLast(), measures);
        var name = segments.size() > 1 && head.isPresent() ? segments.get(1) : first;
        var noun = singular(kind, name.getLast(), nouns);
        if (noun.isPresent()) {
            return Optional.of(new Theme(plain(name), topic(kind, name, noun.get()), isDefinite, false));
        }
        boolean isBare = first.size() == 2 && segments.size() == 1 && POINTING.contains(first.getFirst());
        return singular(kind, first.getLast(), standIns)
                .filter(word -> isBare)
                .map(word -> new Theme(word, "", true, true));
    }

    /** Whether a word names such a matter: "sanction". */
    boolean isNoun(DossierKind kind, String word) {
        return singular(kind, word, nouns).isPresent();
    }

    private String topic(DossierKind kind, List<String> name, String noun) {
        var own = table(nouns, kind).getOrDefault(noun, "");
        if (!own.isEmpty()) {
            return own;
        }
        for (int i = name.size() - 1; i >= 0; i--) {
            for (var part : parts(name.get(i))) {
                var topic = singular(kind, part, topics).map(table(topics, kind)::get);
                if (topic.isPresent()) {
                    return topic.get();
                }
            }
        }
        return "";
    }

    /** "20-year" is also "20" and "year". */
    private static List<String> parts(String word) {
        var parts = new ArrayList<>(List.of(word));
        if (word.contains("-")) {
            parts.addAll(List.of(word.split("-", -1)));
        }
        return parts;
    }

    private static Optional<String> singular(
            DossierKind kind, String word, Map<DossierKind, Map<String, String>> tables) {
        var known = table(tables, kind);
        for (var form : List.of(word, word.replaceFirst("ies$", "y"), word.replaceFirst("s$", ""))) {
            if (known.containsKey(form)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> table(Map<DossierKind, Map<String, String>> tables, DossierKind kind) {
        return tables.getOrDefault(kind, Map.of());
    }

    private static String plain(List<String> name) {
        boolean hasArticle = POINTING.contains(name.getFirst()) || ARTICLES.contains(name.getFirst());
        return String.join(" ", hasArticle && name.size() > 1 ? name.subList(1, name.size()) : name);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The words up to "of", and those from there to what follows the name. */
    private static List<List<String>> segments(List<String> words) {
        var segments = new ArrayList<List<String>>();
        var segment = new ArrayList<String>();
        for (var word : words) {
            if (ENDS.contains(word) && !(segment.isEmpty() && POINTING.contains(word))) {
                break;
            }
            if (word.equals("of")) {
                segments.add(List.copyOf(segment));
                segment.clear();
            } else {
                segment.add(word);
            }
        }
        segments.add(List.copyOf(segment));
        return segments.stream().anyMatch(List::isEmpty) ? List.of() : segments;
    }
}
