package org.onrecord.app.view;

import java.util.ArrayList;
import org.onrecord.model.Assertion;
import org.onrecord.model.Certainty;
import org.onrecord.model.Factuality;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;

/** How firmly a voice tells something, for a reader: "certain", "possible, to come", "denied", "confirmed, no details". */
final class FirmnessWords {

    private FirmnessWords() {}

    static String of(Assertion assertion) {
        var words = new ArrayList<String>();
        var stance = stance(assertion.stance());
        if (!stance.isEmpty()) {
            words.add(stance);
        }
        if (assertion.event().isPresent()) {
            var factuality = assertion.factuality();
            if (!(assertion.stance() == Stance.DENY && factuality.polarity() == Polarity.NEGATIVE)) {
                words.add(certainty(factuality));
            }
            if (factuality.tense() == Tense.FUTURE) {
                words.add("to come");
            }
        } else if (words.isEmpty()) {
            words.add(certainty(assertion.factuality()));
        }
        if (!assertion.details()) {
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
