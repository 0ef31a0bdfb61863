package org.onrecord.app.view;

import java.util.ArrayList;
import org.onrecord.link.Entry;
import org.onrecord.model.Assertion;
import org.onrecord.model.Certainty;
import org.onrecord.model.Factuality;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;

/** How firmly a voice tells something, for a reader: "certain", "possible, to come", "denied", "confirmed, no details". */
public final class FirmnessWords {

    private FirmnessWords() {}

    static String of(Assertion assertion) {
        return of(assertion.stance(), assertion.event().isPresent(), assertion.factuality(), assertion.details());
    }

    /** How firmly an entry is told. */
    public static String of(Entry entry) {
        return of(entry.stance(), entry.matter().isPresent(), entry.factuality(), entry.details());
    }

    private static String of(Stance stance, boolean ofItsOwn, Factuality factuality, boolean details) {
        var words = new ArrayList<String>();
        var how = stance(stance);
        if (!how.isEmpty()) {
            words.add(how);
        }
        if (ofItsOwn) {
            if (!(stance == Stance.DENY && factuality.polarity() == Polarity.NEGATIVE)) {
                words.add(certainty(factuality));
            }
            if (factuality.tense() == Tense.FUTURE) {
                words.add("to come");
            }
        } else if (words.isEmpty()) {
            words.add(certainty(factuality));
        }
        if (!details) {
            words.add("no details");
        }
        return String.join(", ", words);
    }

    private static String stance(Stance stance) {
        return switch (stance) {
            case ASSERT -> "";
            case CONFIRM -> "confirmed";
            case DENY -> "denied";
            case DOUBT -> "doubted";
            case SPECULATE -> "speculation";
            case ASK -> "asked";
            case DECLINE -> "no comment";
            case RETRACT -> "retracted";
        };
    }

    private static String certainty(Factuality factuality) {
        boolean positive = factuality.polarity() == Polarity.POSITIVE;
        Certainty certainty = factuality.certainty();
        return switch (certainty) {
            case CERTAIN -> positive ? "certain" : "not so";
            case PROBABLE -> positive ? "probable" : "probably not";
            case POSSIBLE -> positive ? "possible" : "possibly not";
            case UNKNOWN -> positive ? "open" : "not, open";
        };
    }
}
