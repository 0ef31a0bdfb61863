package org.onrecord.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.decide.Picked;
import org.onrecord.app.store.Decision;
import org.onrecord.app.store.Subjects;
import org.onrecord.app.view.ActsView;
import org.onrecord.app.view.Places;
import org.onrecord.link.correction.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord correct list}: what people decided. */
@Command(
        name = "list",
        description = "Lists what people decided, the newest last, with what is undone.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class ActsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--claim", paramLabel = "CLAIM", description = "Only what bears on this claim.")
    private @Nullable String claim;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    ActsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var ledger = ledgerOptions.open(surroundings)) {
            var decisions = ledger.corrections().decisions();
            var acts = claim == null
                    ? decisions.acts()
                    : decisions.with(Picked.of(ledger, claim).account().decisions().stream()
                            .map(Decision::act)
                            .toList());
            Function<Act, Subjects> about = ledger.corrections()::subjects;
            surroundings.print(
                    ledgerOptions.isJson()
                            ? ActsView.json(acts, decisions, about, new Places(ledger::text))
                            : ActsView.text(acts, decisions, about));
            return Onrecord.OK;
        }
    }
}
