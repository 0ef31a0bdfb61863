package org.onrecord.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.app.decide.Sought;
import org.onrecord.app.decide.Unclear;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.view.DossierView;
import org.onrecord.app.view.DossierWords;
import org.onrecord.app.view.Places;
import org.onrecord.app.web.page.CsvTable;
import org.onrecord.app.web.page.DossierPage;
import org.onrecord.link.Entry;
import org.onrecord.link.dossier.Dossier;
import org.onrecord.link.dossier.Quantity;

/** One matter with a life: its stages with the words of each voice, what contradicts, its figures. */
final class DossierRoute implements Route {

    @Override
    public String path() {
        return "/dossiers/{id}";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var dossier = find(asked, ledger.dossiers(asked.endOf("as-of")));
        return new Answer(
                dossier.name() + ", " + DossierWords.parties(dossier),
                "dossier",
                () -> DossierPage.of(dossier),
                () -> DossierView.json(dossier),
                () -> table(dossier, new Places(ledger::text)));
    }

    private static Dossier find(Asked asked, List<Dossier> all) {
        try {
            var sought = new Sought("dossier", asked.path("id"), asked.endOf("as-of"), "see the list of dossiers");
            return sought.among(
                    all.stream()
                            .filter(one -> one.id().startsWith(sought.begin()))
                            .toList(),
                    Dossier::id);
        } catch (Unclear e) {
            throw Problem.notThere(String.valueOf(e.getMessage()));
        }
    }

    private static CsvTable table(Dossier dossier, Places places) {
        var rows = new ArrayList<List<String>>();
        for (var step : dossier.steps()) {
            for (var telling : step.tellings()) {
                rows.add(row(DossierWords.stage(step), step.when().words(), telling.entry(), places));
            }
        }
        dossier.figures().forEach(figure -> rows.add(row(figure, places)));
        return new CsvTable(
                List.of(
                        "sort",
                        "what",
                        "amount",
                        "unit",
                        "kind",
                        "when",
                        "published",
                        "chain",
                        "quote",
                        "article",
                        "begin",
                        "end"),
                rows);
    }

    private static List<String> row(String stage, String when, Entry entry, Places places) {
        return cells(
                places.cells(entry.article(), entry.evidence()),
                "stage",
                stage,
                "",
                "",
                "",
                when,
                entry.published().map(Object::toString).orElse(""),
                DossierWords.chain(entry.chain()),
                entry.quote(),
                entry.article().value());
    }

    private static List<String> row(Quantity figure, Places places) {
        return cells(
                places.cells(figure.article(), figure.evidence()),
                "figure",
                figure.measure(),
                figure.amount().toPlainString(),
                figure.unit(),
                DossierWords.kind(figure),
                figure.time().orElse(""),
                figure.published().map(Object::toString).orElse(""),
                DossierWords.chain(figure.chain()),
                figure.quote(),
                figure.article().value());
    }

    /** What is told, and then where its words stand. */
    private static List<String> cells(List<String> place, String... told) {
        return Stream.concat(Stream.of(told), place.stream()).toList();
    }
}
