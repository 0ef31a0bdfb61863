package org.onrecord.app;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.decide.Deciding;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.Reliability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord grade [SOURCE GRADE]}: how reliable the user thinks a source is. */
@Command(
        name = "grade",
        description = {
            "Grades how reliable a source is, A to F.",
            "",
            "By the Admiralty code: A completely, B usually, C fairly, D not usually, E unreliable,",
            "F cannot be judged, which is how every source begins. Claims are counted anew by it.",
            "Without a source it shows the grades that are set."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  onrecord grade 'Norland Post' B",
            "  onrecord grade",
            "",
            "Exit codes: 0 done, 1 failure, 2 wrong usage."
        })
final class GradeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SOURCE",
            description = "Who: an outlet or a voice by its name, or a country by its code.")
    private @Nullable String source;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "GRADE",
            converter = OptionValues.OfGrade.class,
            description = "A, B, C, D, E or F.")
    private @Nullable Reliability grade;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    private ByOptions.Free by = new ByOptions.Free();

    GradeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (source != null && grade == null) {
            throw new WrongUsage("no grade given for '" + source + "'; add A, B, C, D, E or F");
        }
        try (var ledger = ledgerOptions.open(surroundings)) {
            if (source != null && grade != null) {
                new Deciding(ledger).grade(source, grade, by.by(surroundings));
            }
            var grades = new TreeMap<>(ledger.corrections().decisions().reliability());
            surroundings.print(ledgerOptions.isJson() ? Nouns.JSON.writeValueAsString(grades) + "\n" : text(grades));
            return Onrecord.OK;
        }
    }

    private static String text(Map<String, Reliability> grades) {
        if (grades.isEmpty()) {
            return "no source is graded; every one counts as F, cannot be judged\n";
        }
        var output = new StringBuilder();
        grades.forEach((party, grade) ->
                output.append(grade).append("  ").append(party).append('\n'));
        return output.toString();
    }
}
