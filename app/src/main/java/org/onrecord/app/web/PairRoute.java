package org.onrecord.app.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.app.store.FiledEntries;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.view.Places;
import org.onrecord.app.web.page.CsvTable;
import org.onrecord.app.web.page.EntryCells;
import org.onrecord.app.web.page.PairFacts;
import org.onrecord.app.web.page.PairPage;

/** What two actors did to each other, and with each other, over time. */
final class PairRoute implements Route {

    @Override
    public String path() {
        return "/pairs/{one}/{other}";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var one = asked.path("one");
        var other = asked.path("other");
        var facts = PairFacts.find(one, other, ledger)
                .orElseThrow(() -> Problem.notThere("nothing is told of '" + one + "' or of '" + other + "'"));
        if (facts.one().key().equals(facts.other().key())) {
            throw Problem.wrong("'" + one + "' and '" + other + "' are the same actor; a pair needs two");
        }
        return new Answer(
                facts.one().name() + " – " + facts.other().name(),
                "pair",
                () -> PairPage.of(facts),
                () -> json(facts, new Places(ledger::text)),
                () -> table(facts, new Places(ledger::text)));
    }

    private static String json(PairFacts facts, Places places) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("one", ActorRoute.party(facts.one()));
        fields.put("other", ActorRoute.party(facts.other()));
        fields.put("cut", facts.isCut());
        var cells = new ArrayList<Map<String, Object>>();
        cells(facts.one().key(), facts.other().key(), facts.out(), cells);
        cells(facts.other().key(), facts.one().key(), facts.back(), cells);
        fields.put("heat", cells);
        fields.put(
                "timeline",
                facts.happenings().stream()
                        .map(happening -> {
                            var line = new LinkedHashMap<String, Object>();
                            line.put("way", happening.way().name().toLowerCase(Locale.ROOT));
                            line.put("told", happening.told());
                            line.put("first", EntryCells.fields(happening.first(), places));
                            return line;
                        })
                        .toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static void cells(String from, String to, FiledEntries entries, List<Map<String, Object>> cells) {
        PairFacts.heat(entries)
                .forEach((type, row) -> new TreeMap<YearMonth, Integer>(row).forEach((month, count) -> {
                    var cell = new LinkedHashMap<String, Object>();
                    cell.put("from", from);
                    cell.put("to", to);
                    cell.put("type", type);
                    cell.put("quad", type.quad());
                    cell.put("month", month.toString());
                    cell.put("claims", count);
                    cells.add(cell);
                }));
    }

    private static CsvTable table(PairFacts facts, Places places) {
        return new CsvTable(
                EntryCells.heads("way"),
                Stream.of(
                                EntryCells.rows("out", facts.out(), places),
                                EntryCells.rows("back", facts.back(), places),
                                EntryCells.rows("together", facts.together(), places))
                        .flatMap(List::stream)
                        .toList());
    }
}
