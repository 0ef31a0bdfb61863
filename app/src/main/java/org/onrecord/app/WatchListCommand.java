package org.onrecord.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.app.view.WatchesView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord watch list}: the watches of a ledger. */
@Command(
        name = "list",
        description = "Lists the watches, and what could not be delivered for them.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class WatchListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    WatchListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var ledger = ledgerOptions.open(surroundings)) {
            var watches = ledger.watches().list();
            surroundings.print(
                    ledgerOptions.isJson()
                            ? WatchesView.json(watches)
                            : WatchesView.text(watches) + WatchCommand.dead(ledger));
            return Onrecord.OK;
        }
    }
}
