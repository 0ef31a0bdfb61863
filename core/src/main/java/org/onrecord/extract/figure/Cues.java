package org.onrecord.extract.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Token;

/** The words that say what an amount is. */
final class Cues {

    enum Sort {
        TARGET,
        LIMIT,
        ESTIMATE,
        CHANGE,
        LEVEL,
        OWNER,
        PROSPECT
    }

    /**
     * What a word says of an amount.
     *
     * @param falls whether it tells of a change downwards
     * @param needsBy whether only an amount after "by" is one
     */
    record Cue(Sort sort, boolean falls, boolean needsBy) {

        /** Whether it says what kind of amount it is, and not only whose or of what. */
        boolean isKind() {
            return switch (sort) {
                case TARGET, LIMIT, ESTIMATE, CHANGE -> true;
                case LEVEL, OWNER, PROSPECT -> false;
            };
        }
    }

    private final Map<String, Cue> cues = new HashMap<>();

    Cues() {
        for (var row : Lexicon.rows("figure-cues.tsv", 4)) {
            var sort = Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            cues.put(
                    row.get(0), new Cue(sort, row.get(2).equals("-"), row.get(3).equals("by")));
        }
    }

    Optional<Cue> of(Token token) {
        return Optional.ofNullable(cues.get(token.lemma()))
                .or(() -> Optional.ofNullable(cues.get(token.form().toLowerCase(Locale.ROOT))));
    }

    Optional<Cue> of(Token token, Sort sort) {
        return of(token).filter(cue -> cue.sort() == sort);
    }
}
