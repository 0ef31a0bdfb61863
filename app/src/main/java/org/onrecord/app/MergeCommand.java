package org.onrecord.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.app.decide.Deciding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord correct merge CLAIM OTHER}: makes one claim of two. */
@Command(
        name = "merge",
        description = "Makes one claim of two that tell the same.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class MergeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "CLAIM", description = "The claim whose id stays.")
    private String claim = "";

    @Parameters(
            index = "1",
            paramLabel = "OTHER",
            description = "The claim whose assertions become those of the first.")
    private String other = "";

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    private ByOptions.Told by = new ByOptions.Told();

    MergeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var ledger = ledgerOptions.open(surroundings)) {
            var deed = new Deciding(ledger).merge(claim, other, by.by(surroundings));
            return CorrectCommand.show(deed, ledger, ledgerOptions, surroundings);
        }
    }
}
