package org.onrecord.app.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.onrecord.link.Entry;
import org.onrecord.link.Side;
import org.onrecord.link.Standing;
import org.onrecord.model.Article;

/** Looks at everything in a ledger again: quotes in their articles, standings from their entries, and whether all parts belong together. */
final class LedgerCheck {

    /** So many rows are held in memory at a time. */
    private static final int AT_ONCE = 100;

    private final Database database;
    private final Sql sql;
    private final StandingCache standings;
    private long articles;
    private long quotes;
    private long claims;
    private long differences;

    private record KeptText(long number, String id, String text) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record KeptReading(long number, byte[] record) {}

    private record KeptClaim(long number, String id) {}

    LedgerCheck(Database database, StandingCache standings) {
        this.database = database;
        this.sql = database.sql();
        this.standings = standings;
    }

    /** Looks at everything; what is not as it must be is told as half a line. */
    Verified check(Consumer<String> found, LongConsumer progress) {
        Consumer<String> difference = what -> {
            differences++;
            found.accept(what);
        };
        checkFile(difference);
        checkParts(difference);
        checkArticles(difference, progress);
        checkClaims(difference, progress);
        long acts = new ActCheck(database).check(difference);
        return new Verified(articles, quotes, claims, acts, differences);
    }

    private void checkFile(Consumer<String> difference) {
        if (database.dialect() == Dialect.SQLITE) {
            sql.list("PRAGMA quick_check", row -> row.getString(1)).stream()
                    .filter(said -> !said.equals("ok"))
                    .forEach(said -> difference.accept("the file is damaged: " + said));
        }
    }

    private void checkParts(Consumer<String> difference) {
        absent(
                difference,
                "entry %s belongs to no reading",
                "SELECT e.id FROM entry e LEFT JOIN reading r ON r.number = e.reading WHERE r.number IS NULL");
        absent(
                difference,
                "entry %s belongs to no claim",
                "SELECT e.id FROM entry e LEFT JOIN linkage l ON l.entry = e.place WHERE l.entry IS NULL");
        absent(
                difference,
                "claim %s has no entries",
                "SELECT c.id FROM claim c WHERE NOT EXISTS (SELECT 1 FROM linkage l WHERE l.claim = c.number OR l.machine = c.number)"
                        + " AND NOT EXISTS (SELECT 1 FROM act x WHERE 'c-' || substr(x.id, 3) = c.id)");
        absent(
                difference,
                "article %s has no reading",
                "SELECT a.id FROM article a WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.article = a.number)");
        long entries = sql.number("SELECT COUNT(*) FROM entry");
        long last = sql.number("SELECT MAX(place) FROM entry");
        if (entries != last) {
            difference.accept("of " + last + " entries only " + entries + " are there");
        }
        absent(
                difference,
                "entry %s is missing from the search index",
                "SELECT e.id FROM entry e WHERE NOT EXISTS ("
                        + database.dialect().isIndexed("entry_words", "e.moment") + ")");
        absent(
                difference,
                "article %s is missing from the search index",
                "SELECT a.id FROM article a WHERE NOT EXISTS ("
                        + database.dialect().isIndexed("article_words", "a.number") + ")");
    }

    private void absent(Consumer<String> difference, String what, String query) {
        sql.list(query, row -> row.getString(1)).forEach(id -> difference.accept(what.formatted(id)));
    }

    private void checkArticles(Consumer<String> difference, LongConsumer progress) {
        long last = 0;
        while (true) {
            var some = sql.list(
                    "SELECT number, id, text FROM article WHERE number > ? ORDER BY number LIMIT " + AT_ONCE,
                    row -> new KeptText(row.getLong(1), row.getString(2), row.getString(3)),
                    last);
            if (some.isEmpty()) {
                return;
            }
            for (var article : some) {
                check(article, difference);
                progress.accept(++articles);
            }
            last = some.getLast().number();
        }
    }

    private void check(KeptText article, Consumer<String> difference) {
        if (!Article.of(article.text()).id().value().equals(article.id())) {
            difference.accept("article " + article.id() + ": its text is another than when it was added");
        }
        var readings = sql.list(
                "SELECT number, record FROM reading WHERE article = ? ORDER BY number",
                row -> new KeptReading(row.getLong(1), row.getBytes(2)),
                article.number());
        for (var reading : readings) {
            check(article, reading, difference);
        }
    }

    private void check(KeptText article, KeptReading reading, Consumer<String> difference) {
        var entries = sql.list(
                "SELECT content FROM entry WHERE reading = ? ORDER BY place",
                row -> Nouns.read(row.getString(1), Entry.class),
                reading.number());
        for (var entry : entries) {
            quotes++;
            checkQuote(article, entry).ifPresent(what -> difference.accept("entry " + entry.id() + ": " + what));
        }
        var told = assertions(reading);
        if (told.isEmpty()) {
            difference.accept("article " + article.id() + ": its record cannot be unpacked");
        } else if (told.get() != entries.size()) {
            difference.accept("article " + article.id() + ": its record has " + told.get() + " assertions, the ledger "
                    + entries.size());
        }
    }

    private static Optional<String> checkQuote(KeptText article, Entry entry) {
        if (!entry.article().value().equals(article.id())) {
            return Optional.of("is of another article, " + entry.article());
        }
        var span = entry.evidence();
        boolean fits =
                span.end() <= article.text().length() && span.in(article.text()).equals(entry.quote());
        return fits
                ? Optional.empty()
                : Optional.of(
                        "its quote is not at " + span.begin() + " to " + span.end() + " of article " + article.id());
    }

    private static Optional<Integer> assertions(KeptReading reading) {
        try {
            return Optional.of(Nouns.JSON
                    .readTree(Packed.text(reading.record()))
                    .path("assertions")
                    .size());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void checkClaims(Consumer<String> difference, LongConsumer progress) {
        long last = 0;
        while (true) {
            List<KeptClaim> some = sql.list(
                    "SELECT number, id FROM claim WHERE number > ? ORDER BY number LIMIT " + AT_ONCE,
                    row -> new KeptClaim(row.getLong(1), row.getString(2)),
                    last);
            if (some.isEmpty()) {
                return;
            }
            for (var claim : some) {
                var kept = standings.kept(claim.number());
                var counted = standings.count(claim.number(), Horizon.NONE).map(Counted::standing);
                if (!kept.equals(counted)) {
                    difference.accept("claim " + claim.id() + ": its standing is kept as " + words(kept)
                            + ", counted again " + words(counted));
                }
                progress.accept(articles + ++claims);
            }
            last = some.getLast().number();
        }
    }

    private static String words(Optional<Standing> standing) {
        return standing.map(known -> "for " + known.count(Side.FOR) + ", against "
                        + known.count(Side.AGAINST) + ", hedged "
                        + known.count(Side.HEDGED) + ", grade " + known.grade() + " (" + known.why() + ")")
                .orElse("nothing");
    }
}
