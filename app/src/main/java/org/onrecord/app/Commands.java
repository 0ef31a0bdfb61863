package org.onrecord.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.app.eval.BenchCommand;
import org.onrecord.app.eval.DeskBenchCommand;
import org.onrecord.app.eval.EvalCommand;
import org.onrecord.app.eval.KillBenchCommand;
import org.onrecord.app.eval.LedgerBenchCommand;

/** The commands of the command line, in the order in which help lists them. */
final class Commands {

    static final List<Named> ALL = List.of(
            new Named("read", ReadCommand::new),
            new Named("add", AddCommand::new),
            new Named("claims", ClaimsCommand::new),
            new Named("claim", ClaimCommand::new),
            new Named("dossier", DossierCommand::new),
            new Named("verify", VerifyCommand::new),
            new Named("export", ExportCommand::new),
            new Named("import", ImportCommand::new),
            new Named("stats", StatsCommand::new),
            new Named("serve", ServeCommand::new),
            new Named("mcp", McpCommand::new),
            new Named("token", TokenCommand::new),
            new Named("grade", GradeCommand::new),
            new Named("correct", CorrectCommand::line),
            new Named("watch", WatchCommand::line),
            new Named("eval", around -> new EvalCommand()),
            new Named("bench", around -> new BenchCommand()),
            new Named("bench-desk", around -> new DeskBenchCommand()),
            new Named("bench-ledger", around -> new LedgerBenchCommand()),
            new Named("bench-kill", around -> new KillBenchCommand()));

    private Commands() {}

    /**
     * A command.
     *
     * @param name what the user types
     * @param maker makes it, given what is around it
     */
    record Named(String name, Function<Surroundings, Object> maker) {}

    /** The command of that name. */
    static Optional<Named> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
