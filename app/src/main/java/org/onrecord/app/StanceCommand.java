package org.onrecord.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.decide.Deciding;
import org.onrecord.model.Certainty;
import org.onrecord.model.Polarity;
import org.onrecord.model.Stance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord correct stance CLAIM ASSERTION STANCE}: says how a voice stands to what it tells. */
@Command(
        name = "stance",
        description = "Says how the last voice of an assertion stands to what it tells, where that was read wrong.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class StanceCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "CLAIM", description = "The claim; the begin of its id is enough.")
    private String claim = "";

    @Parameters(
            index = "1",
            paramLabel = "ASSERTION",
            description = "The assertion, by the number that 'onrecord claim' shows.")
    private String assertion = "";

    @Parameters(
            index = "2",
            paramLabel = "STANCE",
            converter = OptionValues.OfStance.class,
            description = "asserts, confirms, denies, doubts, speculates, asks, declines or retracts.")
    private Stance stance = Stance.ASSERT;

    @Option(
            names = "--polarity",
            converter = OptionValues.OfPolarity.class,
            paramLabel = "POLARITY",
            description =
                    "Whether it is told as so: positive or negative. Else: negative where it is denied or retracted.")
    private @Nullable Polarity polarity;

    @Option(
            names = "--certainty",
            converter = OptionValues.OfCertainty.class,
            paramLabel = "CERTAINTY",
            description = "How sure the voice is: certain, probable, possible or unknown. Else: certain.")
    private Certainty certainty = Certainty.CERTAIN;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    private ByOptions.Told by = new ByOptions.Told();

    StanceCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var ledger = ledgerOptions.open(surroundings)) {
            var deed = new Deciding(ledger)
                    .restate(claim, assertion, stance, Optional.ofNullable(polarity), certainty, by.by(surroundings));
            return CorrectCommand.show(deed, ledger, ledgerOptions, surroundings);
        }
    }
}
