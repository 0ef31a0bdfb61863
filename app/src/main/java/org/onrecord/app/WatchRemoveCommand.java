package org.onrecord.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.app.view.WatchesView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord watch remove WATCH}: takes a watch down. */
@Command(
        name = "remove",
        description = "Takes a watch down; what it told stays in the ledger.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class WatchRemoveCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "WATCH", description = "The watch, by its name or the begin of its id.")
    private String watch = "";

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    WatchRemoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var ledger = ledgerOptions.open(surroundings)) {
            ledger.watches().remove(WatchCommand.named(ledger, watch).id());
            var left = ledger.watches().list();
            surroundings.print(ledgerOptions.isJson() ? WatchesView.json(left) : WatchesView.text(left));
            return Onrecord.OK;
        }
    }
}
