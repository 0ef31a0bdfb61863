package org.onrecord.app.web;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.app.decide.Sought;
import org.onrecord.app.decide.Unclear;
import org.onrecord.app.store.ClaimAccount;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.view.ClaimView;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.app.view.Places;
import org.onrecord.app.web.page.ClaimPage;
import org.onrecord.app.web.page.CsvTable;

/** One claim with everything that the ledger knows of it. */
final class ClaimRoute implements Route {

    @Override
    public String path() {
        return "/claims/{id}";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var account = find(asked, ledger);
        return new Answer(
                ClaimPage.title(account),
                "claim",
                () -> ClaimPage.of(
                        account,
                        ledger,
                        asked.mayCorrect() && asked.query("as-of").isEmpty()),
                () -> ClaimView.json(account, new Places(ledger::text)),
                () -> table(account, new Places(ledger::text)));
    }

    private static ClaimAccount find(Asked asked, Ledger ledger) {
        try {
            return new Sought("claim", asked.path("id"), asked.endOf("as-of"), "the search box above finds claims")
                    .claim(ledger);
        } catch (Unclear e) {
            throw Problem.notThere(String.valueOf(e.getMessage()));
        }
    }

    private static CsvTable table(ClaimAccount account, Places places) {
        var heads = List.of(
                "entry", "published", "part", "side", "chain", "quote", "outlet", "title", "article", "begin", "end");
        var rows = account.standing().history().stream()
                .map(turn -> {
                    var entry = account.linkage(turn.entry()).entry();
                    var head = account.articles().get(entry.article());
                    var cells = new ArrayList<>(List.of(
                            entry.id().value(),
                            turn.at().map(Object::toString).orElse(""),
                            turn.part().name(),
                            turn.side().name(),
                            ClaimWords.chain(entry),
                            entry.quote(),
                            head == null ? "" : head.outlet().orElse(""),
                            head == null ? "" : head.title().orElse(""),
                            entry.article().value()));
                    cells.addAll(places.cells(entry.article(), entry.evidence()));
                    return List.copyOf(cells);
                })
                .toList();
        return new CsvTable(heads, rows);
    }
}
