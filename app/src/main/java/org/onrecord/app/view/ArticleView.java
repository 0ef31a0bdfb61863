package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.app.store.AssertionRow;
import org.onrecord.app.store.KeptArticle;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.Matter;
import org.onrecord.model.Dateline;

/** An article of the ledger: what stands around it, its text, and what it asserts. */
public final class ArticleView {

    private ArticleView() {}

    /**
     * One object of JSON.
     *
     * @param rows the article's assertions, in order
     */
    public static String json(KeptArticle article, List<AssertionRow> rows) {
        var metadata = article.metadata();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("article", article.id());
        fields.put("title", metadata.title());
        fields.put("outlet", metadata.outlet());
        fields.put("byline", metadata.byline());
        fields.put("published", metadata.published().map(Object.class::cast).or(metadata::publishedOn));
        fields.put("dateline", metadata.dateline().map(Dateline::place));
        fields.put("uri", metadata.uri());
        fields.put("added", article.added());
        fields.put("text", article.text());
        fields.put("assertions", rows.stream().map(ArticleView::fields).toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static Map<String, Object> fields(AssertionRow row) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("claim", row.line().claim());
        fields.put("who", ClaimWords.who(row.entry()));
        fields.put("type", row.entry().matter().flatMap(Matter::type));
        fields.put("what", ClaimWords.what(row.entry()));
        fields.put("when", ClaimWords.when(row.entry()));
        fields.putAll(EvidenceFields.of(row.entry(), List.of(row.begin(), row.end())));
        fields.put(
                "claim_stands",
                ClaimWords.counts(
                        row.line().forIt(),
                        row.line().against(),
                        row.line().hedged(),
                        row.line().grade()));
        return fields;
    }
}
