package org.onrecord.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.app.decide.Deciding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord correct undo ACT}: takes an act back. */
@Command(
        name = "undo",
        description = "Takes an act back; an undoing can be undone as well.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class UndoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "ACT",
            description = "The act, as 'onrecord correct list' names it: a-1a2b3c4d. Its begin is enough.")
    private String act = "";

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    private ByOptions.Free by = new ByOptions.Free();

    UndoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var ledger = ledgerOptions.open(surroundings)) {
            var deed = new Deciding(ledger).undo(act, by.by(surroundings));
            return CorrectCommand.show(deed, ledger, ledgerOptions, surroundings);
        }
    }
}
