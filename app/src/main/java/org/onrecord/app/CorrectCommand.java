package org.onrecord.app;

import java.io.IOException;
import org.onrecord.app.store.Deed;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.view.DeedView;
import org.onrecord.app.view.Places;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord correct …}: what people decide against what was found. */
@Command(
        name = "correct",
        description = {
            "Sets right what was read or linked wrong.",
            "",
            "Each act is kept in the ledger for ever, with who, when and why, and can be undone. It holds",
            "for the words of the articles: a newer reader does not undo it. Claims are counted with it."
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  onrecord claim c-1a2b3c                                      numbers its assertions",
            "  onrecord correct split c-1a2b3c 3 5 --why 'another shipment'",
            "  onrecord correct merge c-1a2b3c c-4d5e6f --why 'one meeting'",
            "  onrecord correct dependence c-1a2b3c 4 1 --none --why 'own reporter on the scene'",
            "  onrecord correct stance c-1a2b3c 2 denies --why 'ironic'",
            "  onrecord correct reliability 'Norland Post' B --why 'checked for a year'",
            "  onrecord correct undo a-9f8e7d",
            "  onrecord correct list",
            "",
            "Exit codes: 0 done, 1 failure, 2 wrong usage."
        })
final class CorrectCommand implements Runnable {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private HelpOption helpOption = new HelpOption();

    /** The command with those beneath it. */
    static CommandLine line(Surroundings surroundings) {
        return new CommandLine(new CorrectCommand())
                .addSubcommand(new SplitCommand(surroundings))
                .addSubcommand(new MergeCommand(surroundings))
                .addSubcommand(new DependenceCommand(surroundings))
                .addSubcommand(new StanceCommand(surroundings))
                .addSubcommand(new ReliabilityCommand(surroundings))
                .addSubcommand(new UndoCommand(surroundings))
                .addSubcommand(new ActsCommand(surroundings));
    }

    /** What came of an act, as the user asked to see it. */
    static int show(Deed deed, Ledger ledger, LedgerOptions ledgerOptions, Surroundings surroundings)
            throws IOException {
        surroundings.print(
                ledgerOptions.isJson() ? DeedView.json(deed, new Places(ledger::text)) : DeedView.text(deed));
        return Onrecord.OK;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new WrongUsage("nothing to correct given");
    }
}
