package org.onrecord.link.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Range;
import org.onrecord.model.Token;

/** Finds words that show how a text puts its story, such as "hoax" and "turn out". */
final class CueFinder {

    private static final int COLUMNS = 2;

    /** A cue in a sentence. */
    record Cue(int word, int length, Sign sign) {}

    private record Entry(List<String> words, Sign sign) {}

    /** By the first word; the longest first. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    CueFinder() {
        for (var row : Lexicon.rows("attitude-cues.tsv", COLUMNS)) {
            var words = List.of(row.get(0).split(" ", -1));
            entries.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Entry(words, sign(row.get(1))));
        }
        entries.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }

    private static Sign sign(String label) {
        return Arrays.stream(Sign.values())
                .filter(sign -> sign.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("lexicons/attitude-cues.tsv: no class " + label));
    }

    /** The cues of a sentence, at most one at a word, in order. */
    List<Cue> find(List<Token> tokens, Range sentence) {
        var cues = new ArrayList<Cue>();
        for (int word = sentence.begin(); word < sentence.end(); word++) {
            int at = word;
            longest(tokens, at, sentence.end())
                    .ifPresent(entry -> cues.add(new Cue(at, entry.words().size(), entry.sign())));
        }
        return cues;
    }

    private Optional<Entry> longest(List<Token> tokens, int word, int end) {
        var byLemma = matching(tokens, word, end, lemma(tokens.get(word)));
        var byForm = matching(tokens, word, end, form(tokens.get(word)));
        if (byLemma.isEmpty() || byForm.isPresent() && byForm.get().words().size() > byLemma.get().words().size()) {
            return byForm;
        }
        return byLemma;
    }

    private Optional<Entry> matching(List<Token> tokens, int word, int end, String first) {
        return entries.getOrDefault(first, List.of()).stream()
                .filter(entry -> stands(entry.words(), tokens, word, end))
                .findFirst();
    }

    private static boolean stands(List<String> words, List<Token> tokens, int begin, int end) {
        if (begin + words.size() > end) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            var token = tokens.get(begin + i);
            if (!words.get(i).equals(lemma(token)) && !words.get(i).equals(form(token))) {
                return false;
            }
        }
        return true;
    }

    /** The dictionary form in lower case; "n't" is "not". */
    static String lemma(Token token) {
        return plain(token.form(), token.lemma());
    }

    /** The word in lower case; "n't" is "not". */
    static String form(Token token) {
        return plain(token.form(), token.form());
    }

    private static String plain(String form, String word) {
        return switch (form.toLowerCase(Locale.ROOT)) {
            case "n't", "n’t" -> "not";
            default -> word.toLowerCase(Locale.ROOT);
        };
    }
}
