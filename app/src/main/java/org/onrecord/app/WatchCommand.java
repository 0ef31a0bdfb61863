package org.onrecord.app;

import java.util.Optional;
import org.onrecord.app.decide.Sought;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Watch;
import org.onrecord.app.view.WatchesView;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord watch …}: searches that tell of what changes. */
@Command(
        name = "watch",
        description = {
            "Keeps searches that tell of what changes.",
            "",
            "A watch tells of new claims, new origins, denials, and standings that moved, from the moment",
            "that it is made. It is read here, as a feed or a page of the desk, or sent to a webhook."
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  onrecord watch add 'Iranian drones' drones --from IRN",
            "  onrecord watch add Denials --denied --on denial --webhook https://desk.example/hook",
            "  onrecord watch events 'Iranian drones'",
            "  onrecord watch deliver",
            "",
            "Exit codes: 0 done, 1 failure, 2 wrong usage, 3 something was not delivered."
        })
final class WatchCommand implements Runnable {

    private static final int MOST_DEAD = 20;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption helpOption = new HelpOption();

    /** The command with those beneath it. */
    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new WatchCommand())
                .addSubcommand(new WatchAddCommand(surroundings))
                .addSubcommand(new WatchListCommand(surroundings))
                .addSubcommand(new WatchRemoveCommand(surroundings))
                .addSubcommand(new WatchEventsCommand(surroundings))
                .addSubcommand(new WatchDeliverCommand(surroundings));
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new WrongUsage("nothing to do with watches given");
    }

    /** What was given up last, a line each. */
    static String dead(Ledger ledger) {
        return WatchesView.dead(ledger.watches().dead(MOST_DEAD));
    }

    /** The watch of that name, or whose id begins so. */
    static Watch named(Ledger ledger, String written) {
        return new Sought("watch", written, Optional.empty(), "see 'onrecord watch list'")
                .among(ledger.watches().named(written), watch -> watch.id().value());
    }
}
