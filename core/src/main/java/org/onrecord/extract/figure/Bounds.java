package org.onrecord.extract.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Bound;

/** The words beside an amount that say that it is no exact one. */
final class Bounds {

    /** In words: "no more than". */
    private static final int LONGEST = 3;

    private final Map<String, Bound> before = new HashMap<>();
    private final Map<String, Bound> after = new HashMap<>();

    Bounds() {
        for (var row : Lexicon.rows("figure-bounds.tsv", 3)) {
            var bound = Bound.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            (row.get(2).equals("before") ? before : after).put(row.get(0), bound);
        }
    }

    /** The longest words that end right before an amount, or that begin right after it. */
    Bound around(Forms forms, int begin, int end) {
        for (int length = LONGEST; length > 0; length--) {
            var bound = before.get(forms.joined(begin - length, begin));
            if (bound != null) {
                return bound;
            }
        }
        for (int length = 2; length > 0; length--) {
            var bound = after.get(forms.joined(end, end + length));
            if (bound != null) {
                return bound;
            }
        }
        return after.getOrDefault(forms.at(end + 1), Bound.EXACT) == Bound.AT_LEAST && forms.isHyphen(end)
                ? Bound.AT_LEAST
                : Bound.EXACT;
    }
}
