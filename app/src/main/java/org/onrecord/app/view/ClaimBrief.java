package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.app.store.ClaimAccount;
import org.onrecord.app.store.ClaimLine;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.EntryId;
import org.onrecord.link.Origin;
import org.onrecord.link.Turn;

/** A claim in short: how it stands, its origins, and the words of each voice with where they stand. {@link ClaimView} tells the rest. */
public final class ClaimBrief {

    /** As many quotes as a reader takes in; the others only repeat claims that very many articles tell. */
    private static final int MOST_QUOTES = 100;

    private ClaimBrief() {}

    /**
     * One object of JSON.
     *
     * @param places where words stand
     */
    public static String json(ClaimAccount account, Places places) {
        var fields = ClaimsView.fields(ClaimLine.of(account.standing(), account.head()));
        var numbers = StandingWords.numbers(account);
        fields.put(
                "independent_origins",
                account.standing().origins().stream()
                        .map(origin -> fields(origin, numbers))
                        .toList());
        var evidence = evidence(account, numbers, places);
        fields.put("evidence", evidence);
        fields.put("evidence_left_out", numbers.size() - evidence.size());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static Map<String, Object> fields(Origin origin, Map<EntryId, Integer> numbers) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", origin.name());
        fields.put("side", EvidenceFields.lower(origin.side()));
        fields.put("told_in", origin.entries().stream().map(numbers::get).toList());
        return fields;
    }

    private static List<Map<String, Object>> evidence(
            ClaimAccount account, Map<EntryId, Integer> numbers, Places places) {
        var turns = new LinkedHashMap<EntryId, Turn>();
        account.standing().history().forEach(turn -> turns.putIfAbsent(turn.entry(), turn));
        var evidence = new ArrayList<Map<String, Object>>();
        for (var number : numbers.entrySet().stream().limit(MOST_QUOTES).toList()) {
            var entry = account.linkage(number.getKey()).entry();
            var fields = new LinkedHashMap<String, Object>();
            fields.put("number", number.getValue());
            fields.put(
                    "part", Optional.ofNullable(turns.get(entry.id())).map(turn -> EvidenceFields.lower(turn.part())));
            fields.put(
                    "side", Optional.ofNullable(turns.get(entry.id())).map(turn -> EvidenceFields.lower(turn.side())));
            var article = Optional.ofNullable(account.articles().get(entry.article()));
            fields.put("outlet", article.flatMap(head -> head.outlet()));
            fields.put("title", article.flatMap(head -> head.title()));
            fields.put("uri", article.flatMap(head -> head.uri()));
            fields.putAll(EvidenceFields.of(entry, places.of(entry.article(), entry.evidence())));
            evidence.add(fields);
        }
        return evidence;
    }
}
