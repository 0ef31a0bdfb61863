package org.onrecord.app.view;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Assertion;
import org.onrecord.model.Attribution;
import org.onrecord.model.Record;

/** The stance that each attribution gives its source. */
final class CueStances {

    private final Map<String, String> byLemma = Lexicon.values("cues.tsv");
    private final Record record;

    CueStances(Record record) {
        this.record = record;
    }

    /** The stance of the assertions that begin with it, else that of its cue's word; empty where neither is known. */
    Optional<String> of(Attribution attribution) {
        return record.assertions().stream()
                .filter(assertion -> begins(assertion, attribution))
                .map(assertion -> assertion.stance().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .or(() -> Optional.ofNullable(byLemma.get(attribution.cue().lemma())));
    }

    private static boolean begins(Assertion assertion, Attribution attribution) {
        return assertion
                .chain()
                .origin()
                .attribution()
                .filter(attribution::equals)
                .isPresent();
    }
}
