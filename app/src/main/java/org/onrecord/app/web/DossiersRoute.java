package org.onrecord.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.view.DossierWords;
import org.onrecord.app.view.DossiersView;
import org.onrecord.app.web.page.CsvTable;
import org.onrecord.app.web.page.DossiersPage;
import org.onrecord.link.dossier.Dossier;

/** Matters with a life: agreements, sanctions, transfers, trade; of each how far it has come. */
final class DossiersRoute implements Route {

    @Override
    public String path() {
        return "/dossiers";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var dossiers = ledger.dossiers(Optional.empty());
        return new Answer(
                "Dossiers", "dossiers", () -> DossiersPage.of(dossiers), () -> json(dossiers), () -> table(dossiers));
    }

    private static String json(List<Dossier> dossiers) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("dossiers", dossiers.stream().map(DossiersView::fields).toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static CsvTable table(List<Dossier> dossiers) {
        return new CsvTable(
                List.of("dossier", "kind", "name", "parties", "stage", "since", "expected", "expected_when"),
                dossiers.stream()
                        .map(dossier -> List.of(
                                dossier.id(),
                                dossier.kind().word(),
                                dossier.name(),
                                DossierWords.parties(dossier),
                                DossierWords.present(dossier),
                                DossierWords.since(dossier),
                                dossier.expected().map(step -> step.stage()).orElse(""),
                                dossier.expected()
                                        .map(step -> step.when().words())
                                        .orElse("")))
                        .toList());
    }
}
