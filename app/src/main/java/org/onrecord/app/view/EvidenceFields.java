package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.link.Entry;

/** What an assertion rests on, short enough to read many: who tells it, through whom, how firmly, in which words, and where they stand. */
final class EvidenceFields {

    private EvidenceFields() {}

    /**
     * The fields of an assertion.
     *
     * @param span where its words stand in the article's text, in code points; empty where the text is not at hand
     */
    static Map<String, Object> of(Entry entry, List<Integer> span) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("entry", entry.id());
        fields.put("article", entry.article());
        fields.put("published", entry.published());
        fields.put("chain", ClaimWords.chain(entry));
        fields.put("stance", lower(entry.stance()));
        fields.put("polarity", lower(entry.factuality().polarity()));
        fields.put("certainty", lower(entry.factuality().certainty()));
        fields.put("tense", lower(entry.factuality().tense()));
        fields.put("quote", entry.quote());
        fields.put("span", span);
        return fields;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
