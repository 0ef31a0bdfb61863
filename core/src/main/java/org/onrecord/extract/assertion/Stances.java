package org.onrecord.extract.assertion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Stance;

/** The cues, and how they say that their voices stand to what is said. */
final class Stances {

    private static final int COLUMNS = 7;

    private final Map<String, Attitude> attitudes = new HashMap<>();

    Stances() {
        for (var row : Lexicon.rows("stances.tsv", COLUMNS)) {
            attitudes.put(
                    row.get(0),
                    new Attitude(
                            stance(row.get(1)),
                            Effect.of(row.get(2)),
                            stance(row.get(3)),
                            Effect.of(row.get(4)),
                            row.get(5),
                            row.get(6).equals("yes")));
        }
    }

    private static Optional<Stance> stance(String word) {
        return word.equals("none") ? Optional.empty() : Optional.of(Stance.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** How a cue says it of any content. */
    Optional<Attitude> of(String lemma) {
        return Optional.ofNullable(attitudes.get(lemma));
    }

    /** How a cue says it of a content that hangs on it in one way. */
    Optional<Attitude> of(String lemma, String kind) {
        return Optional.ofNullable(attitudes.get(lemma + " " + kind)).or(() -> of(lemma));
    }
}
