package org.onrecord.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.decide.Deciding;
import org.onrecord.link.DependenceKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord correct dependence CLAIM LATER EARLIER}: says whether one article leans on another. */
@Command(
        name = "dependence",
        description = {
            "Says that an article leans on another, or that neither leans on the other.",
            "",
            "The articles are named by assertions of a claim that both tell; it holds for every claim."
        },
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class DependenceCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "CLAIM", description = "The claim; the begin of its id is enough.")
    private String claim = "";

    @Parameters(index = "1", paramLabel = "LATER", description = "An assertion of the article that leans, or not.")
    private String later = "";

    @Parameters(index = "2", paramLabel = "EARLIER", description = "An assertion of the other article.")
    private String earlier = "";

    @Option(names = "--none", description = "Neither leans on the other, whatever their texts show.")
    private boolean none;

    @Option(
            names = "--kind",
            converter = OptionValues.OfDependence.class,
            paramLabel = "KIND",
            description =
                    "The later leans on the earlier: voice, citation, wire, copy, passage, quotation, release, outlet or "
                            + "retelling.")
    private @Nullable DependenceKind kind;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    private ByOptions.Told by = new ByOptions.Told();

    DependenceCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (none == (kind != null)) {
            throw new WrongUsage("say either --none or --kind copy, or another kind");
        }
        try (var ledger = ledgerOptions.open(surroundings)) {
            var deed = new Deciding(ledger).tie(claim, later, earlier, Optional.ofNullable(kind), by.by(surroundings));
            return CorrectCommand.show(deed, ledger, ledgerOptions, surroundings);
        }
    }
}
