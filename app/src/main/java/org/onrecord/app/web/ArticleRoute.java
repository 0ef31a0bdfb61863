package org.onrecord.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.app.store.ArticleAccount;
import org.onrecord.app.store.Ledger;
import org.onrecord.app.view.ClaimWords;
import org.onrecord.app.view.FirmnessWords;
import org.onrecord.app.view.Places;
import org.onrecord.app.web.page.ArticlePage;
import org.onrecord.app.web.page.ArticleRow;
import org.onrecord.app.web.page.CsvTable;
import org.onrecord.app.web.page.EntryCells;
import org.onrecord.app.web.page.MarkedParagraph;
import org.onrecord.app.web.page.StoredRecord;
import org.onrecord.app.web.page.StoredRecord.Said;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Span;

/** One article: its text with who says what, its claims and figures. */
final class ArticleRoute implements Route {

    @Override
    public String path() {
        return "/articles/{id}";
    }

    @Override
    public Answer answer(Asked asked, Ledger ledger) {
        var account = find(asked.path("id"), ledger);
        var title = ArticleRow.title(account.head().title(), account.text());
        return new Answer(
                title,
                "article",
                () -> page(title, account, target(asked, account.text())),
                () -> account.record() + "\n",
                () -> table(account));
    }

    private static ArticleAccount find(String id, Ledger ledger) {
        try {
            return ledger.article(new ArticleId(id)).orElseThrow(() -> Problem.notThere("there is no article " + id));
        } catch (IllegalArgumentException e) {
            throw Problem.notThere("'" + id + "' is no id of an article; they are sha256: and 64 digits");
        }
    }

    /** The words that a link led to. */
    private static Optional<Span> target(Asked asked, String text) {
        if (asked.query("begin").isEmpty() || asked.query("end").isEmpty()) {
            return Optional.empty();
        }
        int begin = asked.query("begin").filter("0"::equals).isPresent() ? 0 : asked.number("begin", 1, text.length());
        int end = asked.number("end", 1, text.length());
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    private static ArticlePage page(String title, ArticleAccount account, Optional<Span> target) {
        var record = new StoredRecord(account.record());
        var said = record.said();
        return new ArticlePage(
                MarkedParagraph.headline(account, said, target).orElseGet(() -> MarkedParagraph.plain(title)),
                String.join(
                        " · ",
                        Stream.of(
                                        record.outlet().stream(),
                                        record.article("published").stream(),
                                        record.byline().stream())
                                .flatMap(parts -> parts)
                                .toList()),
                account.head().uri().filter(uri -> uri.matches("(?i)https?://.*")),
                MarkedParagraph.of(account, said, target),
                said.stream().map(one -> line(one, record.text())).toList(),
                account.entries().stream().map(ArticleRoute::line).toList(),
                record.figures());
    }

    private static ArticlePage.SaidLine line(Said said, String text) {
        var content = said.contentSpans().stream()
                .map(span -> span.in(text))
                .reduce((one, other) -> one + " … " + other)
                .orElse("");
        return new ArticlePage.SaidLine(said.id(), said.chain(), said.cue(), content, said.style());
    }

    private static ArticlePage.ToldLine line(ArticleAccount.Placed placed) {
        var entry = placed.entry();
        return new ArticlePage.ToldLine(
                placed.claim().value(),
                ClaimWords.who(entry),
                ClaimWords.type(entry),
                ClaimWords.what(entry),
                ClaimWords.when(entry).orElse(""),
                FirmnessWords.of(entry),
                ClaimWords.chain(entry),
                entry.evidence().begin(),
                entry.evidence().end());
    }

    private static CsvTable table(ArticleAccount account) {
        var places = new Places(article -> Optional.of(account.text()));
        var heads = List.of("claim", "who", "type", "what", "when", "chain", "stance", "quote", "begin", "end");
        return new CsvTable(
                heads,
                account.entries().stream().map(placed -> row(placed, places)).toList());
    }

    private static List<String> row(ArticleAccount.Placed placed, Places places) {
        var entry = placed.entry();
        var cells = new ArrayList<>(EntryCells.told(placed.claim(), entry));
        cells.add(entry.quote());
        cells.addAll(places.cells(entry.article(), entry.evidence()));
        return List.copyOf(cells);
    }
}
