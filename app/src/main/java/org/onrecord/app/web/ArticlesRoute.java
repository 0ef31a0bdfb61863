package org.onrecord.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.app.store.ArticleLine;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.web.page.ArticleRow;
import org.onrecord.app.web.page.ArticlesPage;

/** The articles, the last added first. */
final class ArticlesRoute implements Route {

    private static final int USUAL = 50;
    private static final int GREATEST = 500;
    private static final String QUESTION = "articles";

    @Override
    public String path() {
        return "/articles";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        int limit = asked.number("limit", USUAL, GREATEST);
        var found = ledger.articles(limit + 1, asked.after(QUESTION)); // one more shows whether there is more
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit
                ? Optional.of(new Cursor(shown.getLast().number(), QUESTION))
                : Optional.<Cursor>empty();
        var more = next.map(asked::next);
        return new Answer(
                "Articles",
                "articles",
                () -> new ArticlesPage(shown.stream().map(ArticleRow::of).toList(), more, ledger.articles()),
                () -> json(shown, next),
                () -> ArticleRow.table(shown));
    }

    private static String json(List<ArticleLine> lines, Optional<Cursor> next) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("articles", lines.stream().map(ArticlesRoute::fields).toList());
        fields.put("next", next.map(Cursor::text));
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    private static Map<String, Object> fields(ArticleLine line) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", line.head().id());
        fields.put("title", line.head().title());
        fields.put("outlet", line.head().outlet());
        fields.put("uri", line.head().uri());
        fields.put("published", line.published());
        fields.put("added", line.added());
        fields.put("assertions", line.assertions());
        return fields;
    }
}
