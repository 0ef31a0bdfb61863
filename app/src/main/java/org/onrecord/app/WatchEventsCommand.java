package org.onrecord.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.app.view.WatchesView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord watch events WATCH}: what a watch told. */
@Command(
        name = "events",
        description = "Shows what a watch told, in order.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, also where there is nothing, 1 failure, 2 wrong usage."})
final class WatchEventsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "WATCH", description = "The watch, by its name or the begin of its id.")
    private String watch = "";

    @Option(
            names = "--after",
            converter = OptionValues.OfNumber.class,
            paramLabel = "TURN",
            description = "Only what came after this turn; each notice has its turn in JSON.")
    private Integer after = 0;

    @Option(
            names = "--limit",
            converter = OptionValues.OfNumber.class,
            paramLabel = "COUNT",
            description = "Show at most so many (default: ${DEFAULT-VALUE}).")
    private Integer limit = 100;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    WatchEventsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new WrongUsage("--limit must be 1 or more");
        }
        try (var ledger = ledgerOptions.open(surroundings)) {
            ledger.count(counted -> {});
            var notices =
                    ledger.watches().after(WatchCommand.named(ledger, watch).id(), after, limit);
            surroundings.print(
                    ledgerOptions.isJson() ? WatchesView.noticesJson(notices) : WatchesView.notices(notices));
            return Onrecord.OK;
        }
    }
}
