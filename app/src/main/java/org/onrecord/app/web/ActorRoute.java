package org.onrecord.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.app.store.FiledEntries;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.view.Places;
import org.onrecord.app.web.page.ActorFacts;
import org.onrecord.app.web.page.ActorPage;
import org.onrecord.app.web.page.CsvTable;
import org.onrecord.app.web.page.EntryCells;
import org.onrecord.app.web.page.MonthChart;
import org.onrecord.link.Party;

/** One actor: what they did, what was done to them, what they said, whom with, and when. */
final class ActorRoute implements Route {

    @Override
    public String path() {
        return "/actors/{key}";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var key = asked.path("key");
        var facts = ActorFacts.find(key, ledger)
                .orElseThrow(() -> Problem.notThere("nothing is told of '" + key + "'; see the list of actors"));
        return new Answer(
                facts.self().name(),
                "actor",
                () -> ActorPage.of(facts, ledger),
                () -> json(facts, ActorPage.of(facts, ledger), new Places(ledger::text)),
                () -> table(facts, new Places(ledger::text)));
    }

    private static String json(ActorFacts facts, ActorPage page, Places places) {
        var fields = new LinkedHashMap<String, Object>(party(facts.self()));
        fields.put("names", facts.names());
        fields.put("offices", page.offices());
        fields.put("members", members(facts));
        fields.put("partners", facts.partners().stream().map(ActorRoute::fields).toList());
        fields.put(
                "months", page.chart().rows().stream().map(ActorRoute::fields).toList());
        fields.put("did", entries(facts.did(), places));
        fields.put("undergone", entries(facts.undergone(), places));
        fields.put("told", entries(facts.told(), places));
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    /** A party as the views of the desk name it. */
    static Map<String, Object> party(Party party) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("key", party.key());
        fields.put("name", party.name());
        fields.put("kind", ActorPage.kind(party.kind()));
        fields.put("country", party.country());
        return fields;
    }

    private static List<Map<String, Object>> members(ActorFacts facts) {
        return facts.members().entrySet().stream()
                .map(member -> {
                    var fields = party(member.getKey());
                    fields.put("claims", member.getValue());
                    return fields;
                })
                .toList();
    }

    private static Map<String, Object> fields(ActorFacts.Partner partner) {
        var fields = party(partner.party());
        fields.put("did", partner.did());
        fields.put("undergone", partner.undergone());
        fields.put("together", partner.together());
        return fields;
    }

    private static Map<String, Object> fields(MonthChart.Row row) {
        var counts = new LinkedHashMap<String, Integer>();
        row.counts().forEach(count -> counts.put(count.month(), count.count()));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("role", row.name());
        fields.put("claims", counts);
        return fields;
    }

    /** Entries, with whether there are more than were looked at. */
    static Map<String, Object> entries(FiledEntries entries, Places places) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("cut", entries.isCut());
        fields.put(
                "entries",
                entries.entries().stream()
                        .map(filed -> EntryCells.fields(filed, places))
                        .toList());
        return fields;
    }

    private static CsvTable table(ActorFacts facts, Places places) {
        return new CsvTable(
                EntryCells.heads("role"),
                Stream.of(
                                EntryCells.rows("did", facts.did(), places),
                                EntryCells.rows("undergone", facts.undergone(), places),
                                EntryCells.rows("told", facts.told(), places))
                        .flatMap(List::stream)
                        .toList());
    }
}
