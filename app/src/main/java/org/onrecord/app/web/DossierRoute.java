package org.onrecord.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.view.DossierView;
import org.onrecord.app.view.DossierWords;
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
        var dossier = find(asked.path("id"), ledger.dossiers(asked.endOf("as-of")));
        return new Answer(
                dossier.name() + ", " + DossierWords.parties(dossier),
                "dossier",
                () -> DossierPage.of(dossier),
                () -> DossierView.json(dossier),
                () -> table(dossier));
    }

    private static Dossier find(String id, List<Dossier> all) {
        var found = all.stream().filter(one -> one.id().startsWith(id)).toList();
        if (found.size() > 1) {
            throw Problem.notThere("several dossiers begin with " + id + ": "
                    + found.stream().map(Dossier::id).collect(Collectors.joining(", ")));
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> Problem.notThere("there is no dossier " + id + "; see the list of dossiers"));
    }

    private static CsvTable table(Dossier dossier) {
        var rows = new ArrayList<List<String>>();
        for (var step : dossier.steps()) {
            for (var telling : step.tellings()) {
                rows.add(row(DossierWords.stage(step), step.when().words(), telling.entry()));
            }
        }
        dossier.figures().forEach(figure -> rows.add(row(figure)));
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

    private static List<String> row(String stage, String when, Entry entry) {
        return List.of(
                "stage",
                stage,
                "",
                "",
                "",
                when,
                entry.published().map(Object::toString).orElse(""),
                DossierWords.chain(entry.chain()),
                entry.quote(),
                entry.article().value(),
                Integer.toString(entry.evidence().begin()),
                Integer.toString(entry.evidence().end()));
    }

    private static List<String> row(Quantity figure) {
        return List.of(
                "figure",
                figure.measure(),
                figure.amount().toPlainString(),
                figure.unit(),
                DossierWords.kind(figure),
                figure.time().orElse(""),
                figure.published().map(Object::toString).orElse(""),
                DossierWords.chain(figure.chain()),
                figure.quote(),
                figure.article().value(),
                Integer.toString(figure.evidence().begin()),
                Integer.toString(figure.evidence().end()));
    }
}
