package org.onrecord.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.web.page.ActorPage;
import org.onrecord.app.web.page.ActorsPage;
import org.onrecord.app.web.page.CsvTable;

/** The parties that the ledger's newest entries tell of, the most told of first. */
final class ActorsRoute implements Route {

    @Override
    public String path() {
        return "/actors";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var page = ActorsPage.of(asked.query("name").orElse(""), ledger);
        return new Answer("Actors", "actors", () -> page, () -> json(page), () -> table(page));
    }

    private static String json(ActorsPage page) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("cut", page.isCut());
        fields.put(
                "actors",
                page.all().stream()
                        .map(line -> {
                            var actor = ActorRoute.party(line.party());
                            actor.put("did", line.did());
                            actor.put("undergone", line.undergone());
                            actor.put("told", line.told());
                            actor.put("last_told", line.last());
                            return actor;
                        })
                        .toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static CsvTable table(ActorsPage page) {
        return new CsvTable(
                List.of("key", "name", "kind", "country", "did", "undergone", "told", "last_told"),
                page.all().stream()
                        .map(line -> List.of(
                                line.party().key(),
                                line.party().name(),
                                ActorPage.kind(line.party().kind()),
                                line.party().country().orElse(""),
                                Integer.toString(line.did()),
                                Integer.toString(line.undergone()),
                                Integer.toString(line.told()),
                                line.last()))
                        .toList());
    }
}
