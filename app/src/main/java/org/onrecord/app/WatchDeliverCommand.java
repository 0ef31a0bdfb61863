package org.onrecord.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.app.fetch.Agent;
import org.onrecord.app.fetch.Limits;
import org.onrecord.app.fetch.Sender;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.watch.Postman;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord watch deliver}: sends what waits. */
@Command(
        name = "deliver",
        description = {
            "Sends what waits to the webhooks of watches.",
            "",
            "What does not arrive is tried again by a later call, after pauses that grow from ten seconds to",
            "six hours, twelve times in all; then it is given up, and listed by 'onrecord watch list'."
        },
        sortOptions = false,
        footer = {"", "Exit codes: 0 all arrived, 1 failure, 2 wrong usage, 3 something did not arrive."})
final class WatchDeliverCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--allow-private", description = "Send also to addresses of private networks and of this machine.")
    private boolean allowPrivate;

    @Option(names = "--retry-dead", description = "Try again what was given up, from the first attempt on.")
    private boolean retryDead;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    WatchDeliverCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var ledger = ledgerOptions.open(surroundings);
                var sender = new Sender(Agent.onrecord(Version.ofProgram()), Limits.USUAL, allowPrivate)) {
            ledger.count(counted -> {});
            if (retryDead) {
                ledger.watches().revive();
            }
            var round = new Postman(sender, surroundings.clock()).deliver(ledger.watches());
            surroundings.print(
                    ledgerOptions.isJson()
                            ? Nouns.JSON.writeValueAsString(round) + "\n"
                            : text(round) + WatchCommand.dead(ledger));
            return round.failed() + round.dead() == 0 ? Onrecord.OK : Onrecord.SOME_SKIPPED;
        }
    }

    private static String text(Postman.Round round) {
        return round.sent() + " delivered, " + round.failed() + " to be tried again, " + round.dead() + " given up\n";
    }
}
