package org.onrecord.link.stance;

import java.util.Locale;

/** What a sentence may hold that shows how it puts its story. */
enum Sign {
    // words of attitude-cues.tsv, by their classes
    REFUTE,
    FAKE,
    DENY,
    NOPE,
    DOUBT,
    HEDGE,
    MODAL,
    CLAIM,
    REPORT,
    SAY,
    CONFIRM,
    REAL,
    NEGATION,
    TURN,
    SITE,

    // where words that refute stand
    REFUTE_TOLD,
    FAKE_TOLD,
    NOT_REFUTED,
    REFUTING_DENIED,

    // the sentence as a whole
    QUESTION,
    QUOTES,
    IN_SPEECH,
    NEGATED,
    UNLIKELY,
    FIRMNESS,
    OPENS_WITH_REPORT,
    ENDS_WITH_REPORT,
    OPENS_WITH_AUXILIARY,
    OPENS_WITH_QUESTION_WORD,
    SHOUTS,
    FIRST_PERSON;

    /** Its name in tables and reasons: {@code refute-told}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
