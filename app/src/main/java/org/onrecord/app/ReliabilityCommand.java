package org.onrecord.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.app.decide.Deciding;
import org.onrecord.link.Reliability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord correct reliability SOURCE GRADE}: the same as {@code onrecord grade}, with a reason. */
@Command(
        name = "reliability",
        description = "Grades how reliable a source is, A to F; the same act as that of 'onrecord grade'.",
        sortOptions = false,
        footer = {"", "Exit codes: 0 done, 1 failure, 2 wrong usage."})
final class ReliabilityCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "Who: an outlet or a voice by its name, or a country by its code.")
    private String source = "";

    @Parameters(
            index = "1",
            paramLabel = "GRADE",
            converter = OptionValues.OfGrade.class,
            description = "A, B, C, D, E or F.")
    private Reliability grade = Reliability.F;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    private ByOptions.Told by = new ByOptions.Told();

    ReliabilityCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var ledger = ledgerOptions.open(surroundings)) {
            var deed = new Deciding(ledger).grade(source, grade, by.by(surroundings));
            return CorrectCommand.show(deed, ledger, ledgerOptions, surroundings);
        }
    }
}
