package org.onrecord.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.app.decide.Deciding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord correct split CLAIM ASSERTION…}: takes assertions out into a claim of their own. */
@Command(
        name = "split",
        description = "Takes assertions out of a claim into a claim of their own.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class SplitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "CLAIM", description = "The claim; the begin of its id is enough.")
    private String claim = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ASSERTION",
            description = "Those that tell another thing, by the numbers that 'onrecord claim' shows.")
    private List<String> assertions = List.of();

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    private ByOptions.Told by = new ByOptions.Told();

    SplitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var ledger = ledgerOptions.open(surroundings)) {
            var deed = new Deciding(ledger).split(claim, assertions, by.by(surroundings));
            return CorrectCommand.show(deed, ledger, ledgerOptions, surroundings);
        }
    }
}
