package org.onrecord.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.store.Watch;
import org.onrecord.app.view.NoticeWords;
import org.onrecord.app.view.WatchesView;
import org.onrecord.app.web.page.CsvTable;
import org.onrecord.app.web.page.WatchesPage;

/** The searches that are kept, and what could not be delivered. */
final class WatchesRoute implements Route {

    private static final int MOST_DEAD = 50;

    @Override
    public String path() {
        return "/watches";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var watches = ledger.watches().list();
        return new Answer(
                "Watches",
                "watches",
                () -> WatchesPage.of(
                        watches,
                        ledger.watches().dead(MOST_DEAD),
                        asked.query("q").orElse("")),
                () -> json(watches),
                () -> table(watches));
    }

    private static String json(List<Watch> watches) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("watches", watches.stream().map(WatchesView::fields).toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static CsvTable table(List<Watch> watches) {
        return new CsvTable(
                List.of("watch", "name", "search", "kinds", "since", "webhook"),
                watches.stream()
                        .map(watch -> List.of(
                                watch.id().value(),
                                watch.name(),
                                NoticeWords.query(watch.query()),
                                WatchesView.kinds(watch),
                                watch.at().toString(),
                                watch.webhook().map(Object::toString).orElse("")))
                        .toList());
    }
}
