package org.onrecord.app.web;

import java.util.List;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Notice;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.store.Watch;
import org.onrecord.app.view.NoticeWords;
import org.onrecord.app.view.WatchesView;
import org.onrecord.app.web.page.CsvTable;
import org.onrecord.app.web.page.NoticeLine;
import org.onrecord.app.web.page.WatchPage;

/** One watch with what it told last. */
final class WatchRoute implements Route {

    private static final int MOST = 100;

    @Override
    public String path() {
        return "/watches/{id}";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var watch = find(asked.path("id"), ledger);
        var notices = ledger.watches().last(watch.id(), MOST);
        return new Answer(
                watch.name(),
                "watch",
                () -> WatchPage.of(watch, notices),
                () -> json(watch, notices),
                () -> table(notices));
    }

    /**
     * The watch whose id begins so.
     *
     * @throws Problem where there is none, or several
     */
    static Watch find(String id, Ledger ledger) {
        var found = ledger.watches().named(id);
        if (found.size() != 1) {
            throw Problem.notThere(
                    found.isEmpty()
                            ? "there is no watch " + id + "; see /watches"
                            : "several watches are '" + id + "'; name one by its whole id");
        }
        return found.getFirst();
    }

    private static String json(Watch watch, List<Notice> notices) {
        var fields = WatchesView.fields(watch);
        fields.put("notices", notices.stream().map(NoticeWords::fields).toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static CsvTable table(List<Notice> notices) {
        return new CsvTable(
                List.of("at", "kind", "claim", "words", "counts"),
                notices.stream()
                        .map(NoticeLine::of)
                        .map(line -> List.of(line.at(), line.kind(), line.claim(), line.words(), line.counts()))
                        .toList());
    }
}
