package org.onrecord.app.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Print;
import org.onrecord.link.SentenceVector;
import org.onrecord.model.Article;

/** Writes what is to be kept of a reading. */
final class LedgerWriter {

    private final Dialect dialect;
    private final Sql sql;
    private final ClaimNumbers claimNumbers;

    LedgerWriter(Database database) {
        this.dialect = database.dialect();
        this.sql = database.sql();
        this.claimNumbers = new ClaimNumbers(sql);
    }

    /**
     * Keeps a reading that the ledger does not hold, inside a transaction.
     *
     * @param print what shows where the article's text comes from
     * @param lines its entries
     * @param articleAdded when the article was added, if the ledger does not hold it
     * @param added when the reading is; both are kept to the second
     */
    void keep(NewReading reading, Print print, List<KeptLine> lines, Instant articleAdded, Instant added) {
        var at = added.truncatedTo(ChronoUnit.SECONDS);
        long article = keep(reading.article(), articleAdded.truncatedTo(ChronoUnit.SECONDS));
        long number = 1 + sql.number("SELECT MAX(number) FROM reading");
        sql.run(
                "INSERT INTO reading (number, article, reader, record, print, added) VALUES (?, ?, ?, ?, ?, ?)",
                number,
                article,
                reading.reader(),
                reading.record(),
                Packed.of(Nouns.write(print)),
                at.toString());
        keep(lines, number, at);
        forget(article, number);
    }

    private long keep(Article article, Instant at) {
        var known = sql.first(
                "SELECT number FROM article WHERE id = ?",
                row -> row.getLong(1),
                article.id().value());
        if (known.isPresent()) {
            return known.get();
        }
        long number = 1 + sql.number("SELECT MAX(number) FROM article");
        var metadata = article.metadata();
        sql.run(
                "INSERT INTO article (number, id, title, outlet, uri, text, metadata, furniture, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                article.id().value(),
                metadata.title(),
                metadata.outlet(),
                metadata.uri().map(Object::toString),
                article.text(),
                Nouns.write(metadata),
                Nouns.write(article.furniture()),
                at.toString());
        metadata.uri()
                .ifPresent(uri -> sql.run(
                        "INSERT INTO address (uri, article) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        uri.toString(),
                        number));
        var words = Words.of(metadata.title().orElse("") + " " + article.text());
        sql.run(dialect.index("article_words"), number, dialect.indexed(words));
        return number;
    }

    private void keep(List<KeptLine> lines, long reading, Instant at) {
        long place = sql.number("SELECT MAX(place) FROM entry");
        var claims = claims(lines);
        var keys = new ArrayList<Object[]>();
        for (var line : lines) {
            place++;
            keep(line, place, reading, at, claims);
            for (var key : line.keys()) {
                keys.add(new Object[] {key, place});
            }
        }
        sql.batch("INSERT INTO link_key (digest, entry) VALUES (?, ?)", keys);
        sql.batch(
                "INSERT INTO uncounted (claim) VALUES (?) ON CONFLICT DO NOTHING",
                claims.values().stream()
                        .distinct()
                        .map(claim -> new Object[] {claim})
                        .toList());
    }

    private void keep(KeptLine line, long place, long reading, Instant at, Map<ClaimId, Long> claims) {
        var linkage = line.linkage();
        var entry = linkage.entry();
        long moment = Moments.of(entry, at, place);
        sql.run(
                "INSERT INTO entry (place, id, reading, moment, type, stance, polarity, content, vector) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                place,
                entry.id().value(),
                reading,
                moment,
                entry.matter().flatMap(matter -> matter.type()).map(Enum::name),
                entry.stance().name(),
                entry.factuality().polarity().name(),
                Nouns.write(entry),
                line.vector().map(SentenceVector::values));
        sql.run(dialect.index("entry_words"), moment, dialect.indexed(EntryWords.of(entry)));
        sql.run(
                "INSERT INTO linkage (entry, claim, nearest, score, reasons) VALUES (?, ?, ?, ?, ?)",
                place,
                number(linkage.claim(), claims),
                linkage.nearest().map(Object::toString),
                linkage.score(),
                Nouns.write(linkage.reasons()));
        int turn = 0;
        for (var conflict : linkage.conflicts()) {
            sql.run(
                    "INSERT INTO conflict (entry, turn, claim, opposed, kind, words) VALUES (?, ?, ?, ?, ?, ?)",
                    place,
                    ++turn,
                    number(conflict.claim(), claims),
                    conflict.with().value(),
                    conflict.kind().name(),
                    conflict.words());
        }
    }

    /** The numbers of the claims that lines belong to; those that begin here are made. */
    private Map<ClaimId, Long> claims(List<KeptLine> lines) {
        var numbers = new LinkedHashMap<ClaimId, Long>();
        long last = sql.number("SELECT MAX(number) FROM claim");
        for (var line : lines) {
            var id = line.linkage().claim();
            if (!numbers.containsKey(id)) {
                var known = claimNumbers.of(id);
                if (known.isEmpty()) {
                    sql.run("INSERT INTO claim (number, id) VALUES (?, ?)", ++last, id.value());
                }
                numbers.put(id, known.orElse(last));
            }
        }
        return numbers;
    }

    private long number(ClaimId id, Map<ClaimId, Long> numbers) {
        var number = numbers.get(id);
        return number != null
                ? number
                : claimNumbers.of(id).orElseThrow(() -> new IllegalArgumentException("no such claim: " + id));
    }

    /** Claims that an older reading of the article told may stand otherwise now. */
    private void forget(long article, long reading) {
        sql.run("""
                INSERT INTO uncounted (claim)
                SELECT DISTINCT l.claim FROM reading r JOIN entry e ON e.reading = r.number JOIN linkage l ON l.entry = e.place
                WHERE r.article = ? AND r.number < ? ON CONFLICT DO NOTHING""", article, reading);
    }
}
