package org.onrecord.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.store.ClaimQuery;
import org.onrecord.app.view.ClaimsView;
import org.onrecord.model.EventType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord claims [WORDS]}: finds claims and shows how each stands. */
@Command(
        name = "claims",
        description = {
            "Finds claims and shows how each stands.",
            "",
            "The last told comes first. Of each it says how many independent origins stand for and",
            "against it, how many only hedge, when it was first seen and when it last moved."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  onrecord claims                            the newest",
            "  onrecord claims drones --from IRN --to RUS",
            "  onrecord claims '\"grain deal\"' --type AGREE --contested",
            "  onrecord claims --source Reuters --as-of 2024-06-14",
            "",
            "Exit codes: 0 done, also where there are none, 1 failure, 2 wrong usage."
        })
final class ClaimsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description =
                    "Words that must all stand in one assertion: in its quote, its theme or its names. '\"two words\"' must follow each other.")
    private List<String> words = List.of();

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

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

    @Option(
            names = "--as-of",
            converter = OptionValues.OfDay.class,
            paramLabel = "DAY",
            description = "Answer as the record stood then: by what was published and added by the end of that day.")
    private @Nullable Day asOf;

    @Option(names = "--denied", description = "Only claims that somebody stands against.")
    private boolean denied;

    @Option(names = "--contested", description = "Only claims with voices on both sides.")
    private boolean contested;

    @Option(
            names = "--limit",
            converter = OptionValues.OfNumber.class,
            paramLabel = "COUNT",
            description = "Show at most so many (default: ${DEFAULT-VALUE}).")
    private Integer limit = 20;

    ClaimsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new WrongUsage("--limit must be 1 or more");
        }
        var query = new ClaimQuery(
                String.join(" ", words),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(source),
                Optional.ofNullable(type),
                Optional.ofNullable(since).map(Day::from),
                Optional.ofNullable(until).map(Day::until),
                Optional.ofNullable(asOf).map(Day::until),
                denied,
                contested,
                limit);
        try (var ledger = ledgerOptions.open(surroundings)) {
            var found = ledger.claims(query);
            var view = new ClaimsView(ledgerOptions.isInColour(surroundings), surroundings.columns());
            surroundings.print(ledgerOptions.isJson() ? ClaimsView.json(found) : view.text(found));
        }
        return Onrecord.OK;
    }
}
