package org.onrecord.app.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.app.store.FiledEntries;
import org.onrecord.app.store.FiledEntries.Filed;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.app.view.Places;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;

/** Entries as rows of a table and as JSON, each with the place of its words. */
public final class EntryCells {

    private static final List<String> HEADS = List.of(
            "published",
            "claim",
            "who",
            "type",
            "what",
            "when",
            "chain",
            "stance",
            "polarity",
            "for",
            "against",
            "hedged",
            "quote",
            "article",
            "begin",
            "end");

    private EntryCells() {}

    /** The heads of a table whose first column says what part an entry plays. */
    public static List<String> heads(String first) {
        return Stream.concat(Stream.of(first), HEADS.stream()).toList();
    }

    /** Rows, each with the same first cell. */
    public static List<List<String>> rows(String first, FiledEntries entries, Places places) {
        return entries.entries().stream()
                .map(filed -> Stream.concat(
                                Stream.of(first),
                                fields(filed, places).values().stream().map(Object::toString))
                        .toList())
                .toList();
    }

    /** Which claim an entry belongs to, what it tells, who tells it and how the last of them stands to it. */
    public static List<String> told(ClaimId claim, Entry entry) {
        return List.of(
                claim.value(),
                ClaimWords.who(entry),
                ClaimWords.type(entry),
                ClaimWords.what(entry),
                ClaimWords.when(entry).orElse(""),
                ClaimWords.chain(entry),
                entry.stance().name());
    }

    /** An entry with its claim and how that stands. */
    public static Map<String, Object> fields(Filed filed, Places places) {
        var entry = filed.entry();
        var cells = new ArrayList<Object>();
        cells.add(filed.at().toString());
        cells.addAll(told(filed.claim(), entry));
        cells.addAll(List.of(
                entry.factuality().polarity().name(),
                filed.forIt(),
                filed.against(),
                filed.hedged(),
                entry.quote(),
                entry.article().value()));
        cells.addAll(places.of(entry.article(), entry.evidence()));
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < cells.size(); i++) {
            fields.put(HEADS.get(i), cells.get(i));
        }
        return fields;
    }
}
