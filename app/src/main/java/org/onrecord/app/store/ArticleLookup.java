package org.onrecord.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Entry;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Metadata;
import org.onrecord.model.Span;
import tools.jackson.core.type.TypeReference;

/** Finds articles by their ids. */
final class ArticleLookup {

    private static final String NEWEST =
            "SELECT r.record FROM reading r JOIN article a ON a.number = r.article WHERE a.id = ? ORDER BY r.number DESC LIMIT 1";

    private static final String ENTRIES =
            "SELECT e.place, e.content, c.id FROM entry e JOIN linkage l ON l.entry = e.place JOIN claim c ON c.number = l.claim"
                    + " WHERE e.reading = (SELECT MAX(r.number) FROM reading r JOIN article a ON a.number = r.article WHERE a.id = ?)";

    private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};

    private static final Pattern BEGIN_OF_ID = Pattern.compile("sha256:[0-9a-f]{1,64}");

    /** So many ids are enough to say that there are several. */
    private static final int SOME = 10;

    private static final String LAST = """
            SELECT a.number, a.id, a.title, a.outlet, a.uri, a.metadata, a.added,
            CASE WHEN a.title IS NULL THEN SUBSTR(a.text, 1, 200) ELSE '' END,
            (SELECT COUNT(*) FROM entry e WHERE e.reading = (SELECT MAX(r.number) FROM reading r WHERE r.article = a.number))
            FROM article a WHERE a.number < ? ORDER BY a.number DESC LIMIT ?""";

    private final Sql sql;
    private final ActBook acts;

    ArticleLookup(Database database) {
        this.sql = database.sql();
        this.acts = new ActBook(database);
    }

    Optional<ArticleHead> head(ArticleId id) {
        return sql.first(
                "SELECT title, outlet, uri FROM article WHERE id = ?",
                row -> new ArticleHead(
                        id,
                        Optional.ofNullable(row.getString(1)),
                        Optional.ofNullable(row.getString(2)),
                        Optional.ofNullable(row.getString(3))),
                id.value());
    }

    Optional<String> text(ArticleId id) {
        return sql.first("SELECT text FROM article WHERE id = ?", row -> row.getString(1), id.value());
    }

    private List<Span> furniture(ArticleId id) {
        return sql.first(
                        "SELECT furniture FROM article WHERE id = ?",
                        row -> Nouns.readList(row.getString(1), SPANS),
                        id.value())
                .orElse(List.of());
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

    /** The newest record of an article, {@code onrecord/1}. */
    Optional<String> record(ArticleId id) {
        return sql.first(NEWEST, row -> Packed.column(row, 1), id.value());
    }

    Optional<ArticleAccount> find(ArticleId id) {
        return record(id)
                .map(record -> new ArticleAccount(
                        head(id).orElseThrow(), text(id).orElseThrow(), furniture(id), record, entries(id)));
    }

    /** Articles, the last added first, of numbers below one. */
    List<ArticleLine> last(int limit, long below) {
        return sql.list(LAST, ArticleLookup::line, below, limit);
    }

    private static ArticleLine line(ResultSet row) throws SQLException {
        var metadata = Nouns.read(row.getString(6), Metadata.class);
        var head = new ArticleHead(
                new ArticleId(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5)));
        var published = metadata.published()
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .or(() -> metadata.publishedOn().map(Object::toString));
        return new ArticleLine(row.getLong(1), head, row.getString(8), published, row.getString(7), row.getLong(9));
    }

    /** The entries of an article's newest reading, as people set them right, in the order of its text. */
    List<ArticleAccount.Placed> entries(ArticleId id) {
        var decided = acts.at(Horizon.NONE);
        return sql
                .list(
                        ENTRIES,
                        row -> new ArticleAccount.Placed(
                                decided.read(row.getLong(1), Nouns.read(row.getString(2), Entry.class)),
                                new ClaimId(row.getString(3))),
                        id.value())
                .stream()
                .sorted(Comparator.comparing(placed -> placed.entry().evidence()))
                .toList();
    }
}
