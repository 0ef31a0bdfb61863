package org.onrecord.extract.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Range;

/** Words beside a time that belong to it: "early 1990", "nearly two years", "two years or so". */
final class Modifiers {

    private static final int LONGEST = 4;

    /**
     * What some words do.
     *
     * @param of point, amount, bare or any
     * @param name of the modifier in TIMEX3
     */
    private record Effect(String of, String name) {

        boolean fits(boolean amount, boolean article) {
            return switch (of) {
                case "any" -> true;
                case "bare" -> amount && !article;
                default -> of.equals("amount") == amount;
            };
        }
    }

    /**
     * A time with its modifier.
     *
     * @param range all of its words
     * @param name of the modifier; empty where there is none
     */
    record Modified(Range range, Optional<String> name) {}

    private final Map<String, Effect> before = new HashMap<>();
    private final Map<String, Effect> after = new HashMap<>();

    Modifiers() {
        for (var row : Lexicon.rows("time-modifiers.tsv", 4)) {
            (row.get(1).equals("before") ? before : after).put(row.get(0), new Effect(row.get(2), row.get(3)));
        }
    }

    /**
     * Widens a time by the modifiers beside it.
     *
     * @param amount whether it tells how much time, not a point
     */
    Modified around(Pieces pieces, Range range, boolean amount) {
        int begin = range.begin();
        int end = range.end();
        Optional<String> name = Optional.empty();
        boolean article = begin > 0 && pieces.form(begin).equals("the");
        for (int length = LONGEST; length > 0 && name.isEmpty(); length--) {
            if (begin - length >= 0) {
                var effect = before.get(words(pieces, begin - length, begin));
                if (effect != null && effect.fits(amount, article)) {
                    name = Optional.of(effect.name());
                    begin -= length;
                }
            }
        }
        if (name.isPresent() && !article && begin > 0 && pieces.form(begin - 1).equals("the")) {
            begin--;
        }
        for (int length = LONGEST; length > 1; length--) {
            if (end + length <= pieces.size()) {
                var effect = after.get(words(pieces, end, end + length));
                if (effect != null && effect.fits(amount, article)) {
                    name = name.or(() -> Optional.of(effect.name()));
                    end += length;
                }
            }
        }
        return new Modified(new Range(begin, end), name);
    }

    private static String words(Pieces pieces, int begin, int end) {
        var words = new StringBuilder(pieces.form(begin));
        for (int i = begin + 1; i < end; i++) {
            words.append(' ').append(pieces.form(i));
        }
        return words.toString();
    }
}
