package org.onrecord.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.decide.Sought;
import org.onrecord.app.store.Day;
import org.onrecord.app.view.DossierView;
import org.onrecord.app.view.DossiersView;
import org.onrecord.link.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord dossier [ID]}: shows agreements, sanctions, transfers and trade, and how far each has come. */
@Command(
        name = "dossier",
        description = {
            "Shows matters with a life: agreements, sanctions, arms and aid transfers, trade; of each how far",
            "it has come. With an ID its history, stage by stage, with the words of each voice, and its figures."
        },
        sortOptions = false,
        footer = {"", "Exit codes: 0 shown, also where there are none, 1 no such dossier, or failure, 2 wrong usage."})
final class DossierCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "The dossier, as 'onrecord dossier' names it: d-1a2b3c4d. Its begin is enough.")
    private @Nullable String id;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Option(
            names = "--as-of",
            converter = OptionValues.OfDay.class,
            paramLabel = "DAY",
            description = "Answer as the record stood then: by what was published and added by the end of that day.")
    private @Nullable Day asOf;

    DossierCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var then = Optional.ofNullable(asOf).map(Day::until);
        var sought = Optional.ofNullable(id).map(begin -> new Sought("dossier", begin, then, "see 'onrecord dossier'"));
        try (var ledger = ledgerOptions.open(surroundings)) {
            var dossiers = ledger.dossiers(then);
            return sought.isEmpty() ? list(dossiers) : one(dossiers, sought.get());
        }
    }

    private int list(List<Dossier> dossiers) throws IOException {
        var view = new DossiersView(ledgerOptions.isInColour(surroundings), surroundings.columns());
        surroundings.print(ledgerOptions.isJson() ? DossiersView.json(dossiers) : view.text(dossiers));
        return Onrecord.OK;
    }

    private int one(List<Dossier> dossiers, Sought sought) throws IOException {
        var dossier = sought.among(
                dossiers.stream()
                        .filter(one -> one.id().startsWith(sought.begin()))
                        .toList(),
                Dossier::id);
        var view = new DossierView(ledgerOptions.isInColour(surroundings), surroundings.columns());
        surroundings.print(ledgerOptions.isJson() ? DossierView.json(dossier) : view.text(dossier));
        return Onrecord.OK;
    }
}
