package org.onrecord.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.store.Day;
import org.onrecord.app.view.ClaimsView;
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

    @Mixin
    private QueryOptions queryOptions = new QueryOptions();

    @Option(
            names = "--as-of",
            converter = OptionValues.OfDay.class,
            paramLabel = "DAY",
            description = "Answer as the record stood then: by what was published and added by the end of that day.")
    private @Nullable Day asOf;

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
        var query = queryOptions.query(words, Optional.ofNullable(asOf).map(Day::until), limit);
        try (var ledger = ledgerOptions.open(surroundings)) {
            var found = ledger.claims(query);
            var view = new ClaimsView(ledgerOptions.isInColour(surroundings), surroundings.columns());
            surroundings.print(ledgerOptions.isJson() ? ClaimsView.json(found) : view.text(found));
        }
        return Onrecord.OK;
    }
}
