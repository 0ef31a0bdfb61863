package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Assertion;
import org.onrecord.model.Certainty;
import org.onrecord.model.Factuality;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;
import org.onrecord.model.Tense;

class TellingTest {

    @Test
    void takesOneFirmVoiceForAFact() {
        var denied = told(Stance.DENY, Polarity.NEGATIVE, Certainty.CERTAIN, Tense.PAST);
        var told = told(Stance.ASSERT, Polarity.POSITIVE, Certainty.CERTAIN, Tense.PAST);
        assertThat(new Telling(List.of(denied, told)).auxiliary()).isEmpty();
        assertThat(new Telling(List.of(denied, told)).asFact()).containsExactly(told);
    }

    @Test
    void tellsWhatIsDeniedByAll() {
        assertThat(auxiliary(Stance.DENY, Polarity.NEGATIVE, Certainty.CERTAIN, Tense.PAST))
                .contains("negation");
        assertThat(auxiliary(Stance.ASSERT, Polarity.NEGATIVE, Certainty.CERTAIN, Tense.PAST))
                .contains("negation");
    }

    @Test
    void tellsWhatIsToCome() {
        assertThat(auxiliary(Stance.ASSERT, Polarity.POSITIVE, Certainty.CERTAIN, Tense.FUTURE))
                .contains("future");
    }

    @Test
    void takesNothingElseForAFact() {
        assertThat(auxiliary(Stance.ASSERT, Polarity.POSITIVE, Certainty.POSSIBLE, Tense.PAST))
                .contains("hypothetical");
        assertThat(auxiliary(Stance.ASK, Polarity.POSITIVE, Certainty.CERTAIN, Tense.PAST))
                .contains("hypothetical");
        assertThat(new Telling(List.of()).auxiliary()).contains("hypothetical");
    }

    private static Optional<String> auxiliary(Stance stance, Polarity polarity, Certainty certainty, Tense tense) {
        return new Telling(List.of(told(stance, polarity, certainty, tense))).auxiliary();
    }

    private static Assertion told(Stance stance, Polarity polarity, Certainty certainty, Tense tense) {
        var one = FullExample.record().assertions().getFirst();
        return new Assertion(
                one.event(),
                one.chain(),
                stance,
                true,
                new Factuality(polarity, certainty, tense),
                Optional.empty(),
                one.evidence());
    }
}
