package org.onrecord.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;
import org.onrecord.model.Word;

/**
 * Finds the outermost names: those that a tagger of spans finds; and where it finds none, around each word that heads a name the
 * words that depend on it, but for those that belong to the sentence rather than to the name.
 */
final class NameDecoder {

    private static final String CASE = "case";

    /** Relations of words that belong to the sentence: "in", "and", "born in 1929", "the poet"; as in training/decode.py. */
    private static final Set<String> LOOSE = Set.of(
            "case",
            "punct",
            "cc",
            "conj",
            "appos",
            "parataxis",
            "nsubj",
            "cop",
            "advmod",
            "mark",
            "advcl",
            "obl",
            "aux",
            "list",
            "dep",
            "dislocated",
            "expl",
            "discourse",
            "acl");

    private static final String ENDS = "_)]'’\"”$%"; // marks that a name may begin or end with

    private static final Comparator<Name> BY_PLACE = Comparator.<Name>comparingInt(
                    name -> name.range().begin())
            .thenComparingInt(name -> -name.range().end());

    private final List<String> labels;
    private final SpanDecoder<NameKind> spanDecoder;

    /**
     * @param labels what the columns of {@link Head#NAME} mean; the first means no name
     * @param spanLabels what the columns of {@link Head#SPAN} mean
     * @param spanMoves what each move between those is worth, by rows
     */
    NameDecoder(List<String> labels, List<String> spanLabels, float[] spanMoves) {
        this.labels =
                labels.stream().map(label -> label.toUpperCase(Locale.ROOT)).toList();
        spanDecoder =
                new SpanDecoder<>(spanLabels, spanMoves, label -> NameKind.valueOf(label.toUpperCase(Locale.ROOT)));
    }

    /**
     * The names in a window, in order, not overlapping, counted from the begin of the text.
     *
     * @param words all words of the text
     * @param window the words that were read
     */
    List<Name> names(Scores scores, List<Word> words, Range window, int[] heads, String[] relations) {
        var names = new ArrayList<Name>();
        for (var found : spanDecoder.find(scores.of(Head.SPAN))) {
            names.add(new Name(found.range().moved(window.begin()), found.kind()));
        }
        for (var name : aroundHeads(scores.of(Head.NAME), words, window, heads, relations)) {
            if (names.stream().noneMatch(tagged -> tagged.range().overlaps(name.range()))) {
                names.add(name);
            }
        }
        names.sort(BY_PLACE);
        return names;
    }

    private List<Name> aroundHeads(Table scores, List<Word> words, Range window, int[] heads, String[] relations) {
        var found = new ArrayList<Name>();
        for (int word = 0; word < heads.length; word++) {
            int kind = scores.best(word);
            if (kind > 0) {
                var range = trimmed(
                        words,
                        window.begin() + word,
                        around(word, heads, relations).moved(window.begin()));
                found.add(new Name(range, NameKind.valueOf(labels.get(kind))));
            }
        }
        return outermost(found);
    }

    /** The words of the window from the first to the last that belongs to a name. */
    private static Range around(int word, int[] heads, String[] relations) {
        int begin = word;
        int end = word + 1;
        for (int other = 0; other < heads.length; other++) {
            if (belongs(other, word, heads, relations)) {
                begin = Math.min(begin, other);
                end = Math.max(end, other + 1);
            }
        }
        return new Range(begin, end);
    }

    private static boolean belongs(int other, int word, int[] heads, String[] relations) {
        int below = other;
        while (heads[below] >= 0 && heads[below] != word) {
            below = heads[below];
        }
        return heads[below] == word
                && (!LOOSE.contains(relations[below]) || (relations[below].equals(CASE) && below > word));
    }

    private static Range trimmed(List<Word> words, int word, Range range) {
        int begin = range.begin();
        int end = range.end();
        while (end > word + 1 && isOutside(words.get(end - 1).form())) {
            end--;
        }
        while (begin < word && isOutside(words.get(begin).form())) {
            begin++;
        }
        return new Range(begin, end);
    }

    /** Whether a word is made of marks that no name begins or ends with. */
    private static boolean isOutside(String form) {
        return form.codePoints().noneMatch(NameDecoder::isInside);
    }

    private static boolean isInside(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c) || Character.isWhitespace(c) || ENDS.indexOf(c) >= 0;
        };
    }

    /** The names that begin in no other; of two that begin at one place, the longer. */
    private static List<Name> outermost(List<Name> names) {
        names.sort(BY_PLACE);
        var outer = new ArrayList<Name>();
        int reach = 0;
        for (var name : names) {
            if (name.range().begin() >= reach) {
                outer.add(name);
                reach = name.range().end();
            }
        }
        return outer;
    }
}
