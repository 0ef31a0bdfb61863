package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.Entry;
import org.onrecord.model.Article;

/** The record of a synthetic article: its text, and for each entry who says it; so that a page has something to show. */
final class SyntheticRecord {

    private SyntheticRecord() {}

    static String of(Article article, List<Entry> entries) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("format", "onrecord/1");
        fields.put("producer", Map.of("version", "synthetic", "model", "sha256:0", "rules", "sha256:0"));
        fields.put("article", head(article));
        fields.put("actors", List.of());
        fields.put("times", List.of());
        var attributions = new ArrayList<Map<String, Object>>();
        var assertions = new ArrayList<Map<String, Object>>();
        for (var entry : entries) {
            attributions.add(attribution(attributions.size() + 1, entry));
            assertions.add(Map.of("id", "x" + (assertions.size() + 1)));
        }
        fields.put("attributions", attributions);
        fields.put("events", List.of());
        fields.put("assertions", assertions);
        fields.put("figures", List.of());
        return Nouns.JSON.writeValueAsString(fields);
    }

    private static Map<String, Object> head(Article article) {
        var metadata = article.metadata();
        var head = new LinkedHashMap<String, Object>();
        head.put("id", article.id());
        head.put("title", metadata.title());
        head.put("outlet", metadata.outlet().map(name -> Map.of("name", name)));
        head.put("byline", metadata.byline());
        head.put("published", metadata.published());
        head.put("dateline", null);
        head.put("language", "en");
        head.put("uri", null);
        head.put("text", article.text());
        return head;
    }

    /** The first word says, the second is how, the rest is what. */
    private static Map<String, Object> attribution(int number, Entry entry) {
        int begin = entry.evidence().begin();
        int cue = begin + entry.quote().indexOf(' ') + 1;
        int content = begin + entry.quote().indexOf(' ', cue - begin) + 1;
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", "s" + number);
        var source = new LinkedHashMap<String, Object>();
        source.put("actor", null);
        source.put("name", null);
        source.put("spans", List.of(List.of(begin, cue - 1)));
        fields.put("source", source);
        fields.put("cue", Map.of("spans", List.of(List.of(cue, content - 1)), "lemma", "say", "stance", "assert"));
        fields.put("content", List.of(List.of(content, entry.evidence().end())));
        fields.put("style", "indirect");
        fields.put("within", null);
        return fields;
    }
}
