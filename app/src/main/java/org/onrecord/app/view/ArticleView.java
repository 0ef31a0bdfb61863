package org.onrecord.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.app.store.ArticleAccount;
import org.onrecord.app.store.AssertionRow;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.Matter;

/** An article of the ledger: what stands around it, its text, and what it asserts. */
public final class ArticleView {

    private ArticleView() {}

    /**
     * One object of JSON.
     *
     * @param rows the article's assertions, in order
     */
    public static String json(ArticleAccount account, List<AssertionRow> rows) {
        var kept = Nouns.JSON.readTree(account.record()).path("article");
        var fields = new LinkedHashMap<String, Object>();
        fields.put("article", account.head().id());
        fields.put("title", account.head().title());
        fields.put("outlet", account.head().outlet());
        for (var name : List.of("byline", "published", "dateline")) {
            fields.put(name, kept.path(name));
        }
        fields.put("uri", account.head().uri());
        fields.put("text", account.text());
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
