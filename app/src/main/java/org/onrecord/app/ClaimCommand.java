package org.onrecord.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.decide.Sought;
import org.onrecord.app.store.Day;
import org.onrecord.app.view.ClaimView;
import org.onrecord.app.view.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord claim ID}: shows everything that the ledger knows of a claim. */
@Command(
        name = "claim",
        description = {
            "Shows everything about one claim.",
            "",
            "How it stands and why, its origins and what ties their reports together,",
            "its history with the words of each voice, and why each report belongs to it."
        },
        sortOptions = false,
        footer = {"", "Exit codes: 0 shown, 1 no such claim, or failure, 2 wrong usage."})
final class ClaimCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "ID",
            description = "The claim, as 'onrecord claims' names it: c-1a2b3c4d. Its begin is enough.")
    private String id = "";

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Option(
            names = "--as-of",
            converter = OptionValues.OfDay.class,
            paramLabel = "DAY",
            description = "Answer as the record stood then: by what was published and added by the end of that day.")
    private @Nullable Day asOf;

    ClaimCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var sought = new Sought("claim", id, Optional.ofNullable(asOf).map(Day::until), "see 'onrecord claims'");
        try (var ledger = ledgerOptions.open(surroundings)) {
            var account = sought.claim(ledger);
            var view = new ClaimView(ledgerOptions.isInColour(surroundings), surroundings.columns());
            surroundings.print(
                    ledgerOptions.isJson() ? ClaimView.json(account, new Places(ledger::text)) : view.text(account));
            return Onrecord.OK;
        }
    }
}
