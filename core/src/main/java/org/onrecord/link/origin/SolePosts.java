package org.onrecord.link.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.link.Party;

/** Knows voices that are told by their post alone, where one at a time holds it: "Ostmark's foreign minister". */
final class SolePosts {

    private static final Pattern SMALL = Pattern.compile("\\b(?:of|for|the|s|at|to)\\b");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> sole = new HashSet<>();
    private final Set<String> more = new HashSet<>();

    SolePosts() {
        Lexicon.values("sole-posts.tsv").forEach((word, is) -> (is.equals("sole") ? sole : more).add(word));
    }

    /** What is the same for that post in any article, however its words are put; empty where more than one may hold it. */
    Optional<String> key(Party voice) {
        var words = ' '
                + BETWEEN_WORDS
                        .matcher(voice.name().toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip()
                + ' ';
        boolean isSole = sole.stream().anyMatch(post -> words.contains(' ' + post + ' '))
                && more.stream().noneMatch(word -> words.contains(' ' + word + ' '));
        return isSole && namesWhose(voice.name())
                ? Optional.of(String.join(
                        " ",
                        new TreeSet<>(List.of(
                                SMALL.matcher(words).replaceAll(" ").strip().split(" +")))))
                : Optional.empty();
    }

    /** Whether a name stands in it: without one it is any minister. */
    private static boolean namesWhose(String name) {
        var words = name.split(" ", -1);
        for (var word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                return true;
            }
        }
        return false;
    }
}
