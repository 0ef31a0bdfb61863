package org.onrecord.app.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Metadata;

/** The articles that are kept. */
final class Articles {

    private static final Pattern BEGIN_OF_ID = Pattern.compile("sha256:[0-9a-f]{1,64}");

    /** So many ids are enough to say that there are several. */
    private static final int SOME = 10;

    private final Sql sql;

    Articles(Database database) {
        this.sql = database.sql();
    }

    Optional<KeptArticle> find(ArticleId id) {
        return sql.first(
                "SELECT text, metadata, added FROM article WHERE id = ?",
                row -> new KeptArticle(
                        id, row.getString(1), Nouns.read(row.getString(2), Metadata.class), row.getString(3)),
                id.value());
    }

    /** The articles whose ids begin so; some of them where there are many. */
    List<ArticleId> beginning(String begin) {
        if (!BEGIN_OF_ID.matcher(begin).matches()) {
            return List.of();
        }
        return sql.list(
                "SELECT id FROM article WHERE id BETWEEN ? AND ? ORDER BY id LIMIT " + SOME,
                row -> new ArticleId(row.getString(1)),
                begin,
                begin + "g");
    }
}
