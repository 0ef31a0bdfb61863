package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.app.store.Nouns;
import org.onrecord.model.Attribution;
import org.onrecord.model.Record;

/** A record in short: who said what, and what is told on whose word, with the words and where they stand. {@link JsonView} tells the rest. */
public final class RecordBrief {

    private final Record record;
    private final Wording wording;
    private final ChainWords chains;
    private final CodePoints places;

    private RecordBrief(Record record) {
        this.record = record;
        this.wording = new Wording(record.article().text());
        this.chains = new ChainWords(record);
        this.places = new CodePoints(record.article().text());
    }

    /** One object of JSON; spans count code points. */
    public static String json(Record record) {
        var brief = new RecordBrief(record);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("article", record.article().id());
        fields.put("title", record.article().metadata().title());
        fields.put("outlet", record.article().metadata().outlet());
        fields.put(
                "attributions",
                record.attributions().stream().map(brief::fields).toList());
        fields.put(
                "assertions",
                new EventRows(record).rows().stream().map(brief::fields).toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private Map<String, Object> fields(Attribution attribution) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("chain", chains.of(attribution));
        fields.put("cue", wording.cue(attribution));
        fields.put("content", wording.content(attribution));
        fields.put("style", attribution.style().name().toLowerCase(Locale.ROOT));
        return fields;
    }

    private Map<String, Object> fields(EventRow row) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("number", row.number());
        fields.put("who", row.who());
        fields.put("type", row.type());
        fields.put("what", row.what());
        fields.put("when", row.when());
        fields.put("how_sure", row.sure());
        fields.put("chain", row.chain());
        fields.values().removeIf(""::equals);
        fields.put("quote", row.evidence().in(record.article().text()));
        fields.put("span", List.of(places.begin(row.evidence()), places.end(row.evidence())));
        return fields;
    }
}
