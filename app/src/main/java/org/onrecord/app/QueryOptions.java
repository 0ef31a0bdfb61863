package org.onrecord.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.store.ClaimQuery;
import org.onrecord.app.store.Day;
import org.onrecord.model.EventType;
import picocli.CommandLine.Option;

/** Which claims are looked for: options of each command that searches. */
final class QueryOptions {

    @Option(
            names = "--from",
            paramLabel = "WHO",
            description = "Who does it: a country's code as IRN, with all that belong to it, or a name.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "WHO", description = "To whom it is done.")
    private @Nullable String to;

    @Option(names = "--source", paramLabel = "WHO", description = "Who tells it: an outlet, or a voice that it cites.")
    private @Nullable String source;

    @Option(
            names = "--type",
            converter = OptionValues.OfType.class,
            paramLabel = "TYPE",
            description = "What sort of event, by PLOVER: AGREE, CONSULT, AID, SANCTION, ASSAULT …")
    private @Nullable EventType type;

    @Option(
            names = "--since",
            converter = OptionValues.OfDay.class,
            paramLabel = "DAY",
            description = "Told on that day or later: 2024-06-14, or a time as 2024-06-14T23:40+04:00.")
    private @Nullable Day since;

    @Option(
            names = "--until",
            converter = OptionValues.OfDay.class,
            paramLabel = "DAY",
            description = "Told on that day or earlier.")
    private @Nullable Day until;

    @Option(names = "--denied", description = "Only claims that somebody stands against.")
    private boolean denied;

    @Option(names = "--contested", description = "Only claims with voices on both sides.")
    private boolean contested;

    /** The search for these words with these options. */
    ClaimQuery query(List<String> words, Optional<Instant> asOf, int limit) {
        return new ClaimQuery(
                String.join(" ", words),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(source),
                Optional.ofNullable(type),
                Optional.ofNullable(since).map(Day::from),
                Optional.ofNullable(until).map(Day::until),
                asOf,
                denied,
                contested,
                limit);
    }
}
