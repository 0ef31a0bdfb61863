package org.onrecord.app.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Assertion;
import org.onrecord.model.Certainty;
import org.onrecord.model.Event;
import org.onrecord.model.Polarity;
import org.onrecord.model.Record;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;

/**
 * How an article tells an event, for formats that hold one row for each: as done, or as something else.
 *
 * @param assertions who tells it, in order; may be empty
 */
record Telling(List<Assertion> assertions) {

    Telling {
        assertions = List.copyOf(assertions);
    }

    static Telling of(Event event, Record record) {
        return new Telling(record.assertions().stream()
                .filter(assertion -> isOf(event, assertion))
                .toList());
    }

    /** "Confirmed the report" tells the event that the report tells. */
    private static boolean isOf(Event event, Assertion assertion) {
        return assertion
                .event()
                .or(() -> assertion.about().flatMap(Assertion::event))
                .filter(event::equals)
                .isPresent();
    }

    /** Those who tell it as certainly done or being done. */
    List<Assertion> asFact() {
        return assertions.stream().filter(Telling::tellsFact).toList();
    }

    /** Whether some voice tells it as certainly done or being done. */
    boolean isFact() {
        return !asFact().isEmpty();
    }

    private static boolean tellsFact(Assertion assertion) {
        var factuality = assertion.factuality();
        boolean stands = assertion.stance() == Stance.ASSERT || assertion.stance() == Stance.CONFIRM;
        return stands
                && factuality.polarity() == Polarity.POSITIVE
                && factuality.certainty() == Certainty.CERTAIN
                && factuality.tense() != Tense.FUTURE;
    }

    /** PLOVER's auxiliary mode of an event that nobody tells as done: negation, future or hypothetical. */
    Optional<String> auxiliary() {
        if (isFact()) {
            return Optional.empty();
        }
        boolean denied = !assertions.isEmpty()
                && assertions.stream()
                        .allMatch(assertion -> assertion.stance() == Stance.DENY
                                || assertion.factuality().polarity() == Polarity.NEGATIVE);
        if (denied) {
            return Optional.of("negation");
        }
        boolean planned = assertions.stream()
                .map(Assertion::factuality)
                .anyMatch(factuality -> factuality.tense() == Tense.FUTURE
                        && factuality.polarity() == Polarity.POSITIVE
                        && factuality.certainty() == Certainty.CERTAIN);
        return Optional.of(planned ? "future" : "hypothetical");
    }
}
