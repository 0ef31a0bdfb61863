package org.onrecord.app.store;

import java.time.Instant;
import java.util.Optional;
import org.onrecord.model.EventType;

/**
 * Which claims are looked for: those of which one assertion fulfils all that is asked.
 *
 * @param words words that must stand in it, and phrases between quotation marks; may be blank
 * @param from who does it: a country's code, or a name
 * @param to to whom
 * @param source who tells it, first or further on
 * @param type PLOVER's type
 * @param since published no earlier
 * @param until published no later
 * @param asOf answered as the record stood then
 * @param denied whether somebody must stand against it
 * @param contested whether somebody must stand against it and somebody for it
 * @param limit at most so many
 */
public record ClaimQuery(
        String words,
        Optional<String> from,
        Optional<String> to,
        Optional<String> source,
        Optional<EventType> type,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<Instant> asOf,
        boolean denied,
        boolean contested,
        int limit) {

    public ClaimQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit must be 1 or more, not " + limit);
        }
    }

    /** Claims of those who do it, to whom, and who tells it; what is blank is not asked for. */
    public static ClaimQuery of(String from, String to, String source, int limit) {
        return new ClaimQuery(
                "",
                Optional.of(from).filter(party -> !party.isBlank()),
                Optional.of(to).filter(party -> !party.isBlank()),
                Optional.of(source).filter(party -> !party.isBlank()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                limit);
    }

    Horizon horizon() {
        return asOf.map(Horizon::at).orElse(Horizon.NONE);
    }
}
