package org.onrecord.app.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What the list of articles shows.
 *
 * @param rows the articles, the last added first
 * @param more address of the rest; empty where this is all
 * @param articles how many articles the ledger holds
 */
public record ArticlesPage(List<ArticleRow> rows, Optional<String> more, long articles) {

    public ArticlesPage {
        rows = List.copyOf(rows);
    }
}
