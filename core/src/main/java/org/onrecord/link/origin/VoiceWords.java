package org.onrecord.link.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.link.Party;

/** Knows voices that are told without a name of their own: by a post that one at a time holds, or as an outlet's. */
final class VoiceWords {

    private static final Pattern SMALL = Pattern.compile("\\b(?:of|for|the|s|at|to)\\b");
    private static final Pattern REPORT = Pattern.compile(
            "(?:(?:an?|the) )?(?:\\p{L}+ )?(?:reports?|story|stories|article|dispatch|account|bulletin) (?:by|in|from|of|on) (?:the )?"
                    + "(?<outlet>\\p{Lu}.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> sole = new HashSet<>();
    private final Set<String> more = new HashSet<>();
    private final Set<String> outletNouns = new HashSet<>();
    private final Set<String> hearsay = new HashSet<>();

    VoiceWords() {
        Lexicon.values("voice-words.tsv").forEach((word, is) -> {
            switch (is) {
                case "sole" -> sole.add(word);
                case "not" -> more.add(word);
                case "outlet" -> outletNouns.add(word);
                case "hearsay" -> hearsay.add(word);
                default ->
                    throw new IllegalStateException(
                            "lexicons/voice-words.tsv: " + is + "; write sole, not, outlet or hearsay");
            }
        });
    }

    /** Which of some outlets, by their keys, a voice is: of "news agency Northern Wire" Northern Wire. */
    Optional<Party> outlet(Party voice, Map<String, Party> outlets) {
        var words = List.of(voice.key().split(" ", -1));
        for (int begin = 0; begin < words.size(); begin++) {
            for (int end = words.size(); end > begin; end--) {
                var found = outlets.get(String.join(" ", words.subList(begin, end)));
                if (found != null
                        && outletNouns.containsAll(words.subList(0, begin))
                        && outletNouns.containsAll(words.subList(end, words.size()))) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** The outlet that words name as the one whose report it is: of "a report by the Harbour Post" the Harbour Post. */
    Optional<Party> reporter(Party voice) {
        var report = REPORT.matcher(voice.name());
        return report.matches() && Character.isUpperCase(report.group("outlet").codePointAt(0))
                ? Optional.of(Party.outlet(report.group("outlet")))
                : Optional.empty();
    }

    /** Whether words say that others tell it, but not who: "reports", "local media". */
    boolean isHearsay(Party voice) {
        var words = List.of(voice.key().split(" ", -1));
        return hearsay.contains(words.getLast())
                && words.stream().allMatch(word -> hearsay.contains(word) || outletNouns.contains(word));
    }

    /** What is the same for a post in any article, however its words are put; empty where more than one may hold it. */
    Optional<String> post(Party voice) {
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
