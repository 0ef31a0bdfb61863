package org.onrecord.extract.assertion;

import java.util.Locale;
import org.onrecord.model.Certainty;
import org.onrecord.model.Polarity;

/** What a word does to how firmly the words below it are put. */
enum Effect {
    SO(Polarity.POSITIVE, Certainty.CERTAIN),
    PROBABLY_SO(Polarity.POSITIVE, Certainty.PROBABLE),
    POSSIBLY_SO(Polarity.POSITIVE, Certainty.POSSIBLE),
    UNKNOWN(Polarity.POSITIVE, Certainty.UNKNOWN),
    POSSIBLY_NOT(Polarity.NEGATIVE, Certainty.POSSIBLE),
    PROBABLY_NOT(Polarity.NEGATIVE, Certainty.PROBABLE),
    NOT_SO(Polarity.NEGATIVE, Certainty.CERTAIN),

    /** As the word above: "there were no attacks", "denied the allegation that". */
    ALIKE(Polarity.POSITIVE, Certainty.CERTAIN),

    /** So, whatever is said of the word above: "regretted shipping", "did not regret shipping". */
    GIVEN(Polarity.POSITIVE, Certainty.CERTAIN),

    /** Unknown, and whoever tells it asks: "it is unclear whether". */
    ASKED(Polarity.POSITIVE, Certainty.UNKNOWN),

    /** Unknown, and the main clause hangs on it: "if it ships". */
    CONDITION(Polarity.POSITIVE, Certainty.UNKNOWN);

    private final Polarity polarity;
    private final Certainty certainty;

    Effect(Polarity polarity, Certainty certainty) {
        this.polarity = polarity;
        this.certainty = certainty;
    }

    /** The effect that a lexicon writes as {@code probably so}. */
    static Effect of(String words) {
        return valueOf(words.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    Polarity polarity() {
        return polarity;
    }

    Certainty certainty() {
        return certainty;
    }
}
