package org.onrecord.extract.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.lexicon.Lexicon;

/** What an amount is in: currencies before or after the number, measures after it, and what it is for each of. */
final class Units {

    /** In words: the longest unit in the lexicons, "kilometres per hour", with hyphens between. */
    private static final int LONGEST = 5;

    private static final Set<String> FOR_EACH = Set.of("a", "an", "per", "each", "every", "/");

    /**
     * A unit at some words.
     *
     * @param code its code
     * @param end one past its last word
     */
    record Unit(String code, int end) {}

    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> rates = new HashMap<>();

    Units() {
        for (var row : Lexicon.rows("currencies.tsv", 3)) {
            switch (row.get(2)) {
                case "before" -> before.put(row.get(0), row.get(1));
                case "after" -> after.put(row.get(0), row.get(1));
                default -> codes.put(row.get(1), row.get(1));
            }
        }
        for (var row : Lexicon.rows("units.tsv", 3)) {
            (row.get(2).equals("rate") ? rates : after).put(row.get(0), row.get(1));
        }
    }

    /** The currency that ends right before a number: "$", "US$", "EUR". The unit's end is its first word here. */
    Optional<Unit> before(Forms forms, int number) {
        var code = codes.get(forms.printed(number - 1));
        if (code != null) {
            return Optional.of(new Unit(code, number - 1));
        }
        var two = before.get(forms.at(number - 2) + " " + forms.at(number - 1));
        if (two != null && forms.isGlued(number - 1)) {
            return Optional.of(new Unit(two, number - 2));
        }
        return Optional.ofNullable(before.get(forms.at(number - 1))).map(sign -> new Unit(sign, number - 1));
    }

    /** The unit that begins at a word: "percentage points", "tonnes", "US dollars", "€". */
    Optional<Unit> after(Forms forms, int begin) {
        var code = codes.get(forms.printed(begin));
        if (code != null) {
            return Optional.of(new Unit(code, begin + 1));
        }
        for (int end = begin + LONGEST; end > begin; end--) {
            if (forms.isHyphen(end - 1)) {
                continue;
            }
            var words = forms.joined(begin, end);
            var unit = after.getOrDefault(words, forms.isGlued(begin) ? before.get(words) : null);
            if (unit != null) {
                return Optional.of(new Unit(unit, end));
            }
        }
        return Optional.empty();
    }

    /** "an hour" after "12 dollars": what it is for each of. */
    Optional<Unit> forEach(Forms forms, int begin) {
        if (!FOR_EACH.contains(forms.at(begin))) {
            return Optional.empty();
        }
        var rate = rates.get(forms.at(begin + 1));
        if (rate != null) {
            return Optional.of(new Unit(rate, begin + 2));
        }
        return after(forms, begin + 1).filter(unit -> isMeasure(unit.code()));
    }

    /** The codes of UCUM that say something of themselves as "per barrel" does; no currency, no share. */
    private static boolean isMeasure(String code) {
        return !code.equals("%") && !code.equals("pp") && !isCurrency(code);
    }

    static boolean isCurrency(String code) {
        return code.length() >= 3
                && code.toUpperCase(Locale.ROOT).equals(code)
                && code.chars().limit(3).allMatch(unit -> unit >= 'A' && unit <= 'Z');
    }
}
