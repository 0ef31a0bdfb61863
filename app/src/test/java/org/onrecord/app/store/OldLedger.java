package org.onrecord.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onrecord.app.store.ExportedReading.ExportedEntry;

/** A ledger of an older version, filled as that version's program did. */
final class OldLedger {

    private static final int HEXADECIMAL = 16;

    private final Dialect dialect;
    private final Sql sql;
    private final int version;
    private long number;
    private long place;

    private OldLedger(Database database, int version) {
        this.version = version;
        this.dialect = database.dialect();
        this.sql = database.sql();
    }

    /** Makes tables of a version and writes into them what a newer ledger exported. */
    static void make(String where, int version, List<String> exported) {
        try (var database = Database.open(where, true)) {
            new Schema(database).update(version);
            var ledger = new OldLedger(database, version);
            exported.stream().filter(line -> !line.startsWith("{\"format\"")).forEach(ledger::write);
        }
    }

    private void write(String line) {
        if (line.startsWith("{\"graded\"")) {
            var grade = Nouns.EXACT.readValue(line, ExportedGrade.class);
            sql.run(
                    "INSERT INTO reliability (turn, party, grade, added) SELECT COUNT(*) + 1, ?, ?, ? FROM reliability",
                    grade.graded(),
                    grade.grade().name(),
                    grade.added());
            return;
        }
        var reading = Nouns.EXACT.readValue(line, ExportedReading.class);
        var article = reading.article();
        number++;
        sql.run(
                "INSERT INTO article (number, id, title, uri, text, metadata, furniture, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                article.id().value(),
                article.metadata().title(),
                article.metadata().uri().map(Object::toString),
                article.text(),
                Nouns.write(article.metadata()),
                Nouns.write(article.furniture()),
                article.added());
        if (version >= 2) {
            sql.run(
                    "INSERT INTO address (uri, article) VALUES (?, ?)",
                    article.metadata().uri().map(Object::toString),
                    number);
        }
        sql.run(dialect.index("article_words"), number, dialect.indexed(Words.of(article.text())));
        sql.run(
                "INSERT INTO reading (number, article, reader, record, print, added) VALUES (?, ?, ?, ?, ?, ?)",
                number,
                number,
                reading.reader(),
                Packed.of(Nouns.EXACT.writeValueAsString(reading.record())),
                Packed.of(Nouns.write(reading.print())),
                reading.added());
        reading.entries().forEach(entry -> write(entry, Instant.parse(reading.added())));
    }

    private void write(ExportedEntry entry, Instant added) {
        var told = entry.entry();
        long moment = Moments.of(told, added, ++place);
        sql.run(
                "INSERT INTO entry (place, id, reading, moment, stance, polarity, content, vector) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                place,
                told.id().value(),
                number,
                moment,
                told.stance().name(),
                told.factuality().polarity().name(),
                Nouns.write(told),
                entry.vector().orElseThrow().values());
        sql.run(dialect.index("entry_words"), moment, dialect.indexed(EntryWords.of(told)));
        sql.run(
                "INSERT INTO linkage (entry, claim, nearest, score, reasons) VALUES (?, ?, ?, ?, ?)",
                place,
                claim(entry.claim().value()),
                entry.nearest().map(Object::toString),
                entry.score(),
                Nouns.write(entry.reasons()));
        for (var key : entry.keys()) {
            sql.run(
                    "INSERT INTO link_key (digest, entry) VALUES (?, ?)",
                    Long.parseUnsignedLong(key, HEXADECIMAL),
                    place);
        }
        int turn = 0;
        for (var conflict : entry.conflicts()) {
            sql.run(
                    "INSERT INTO conflict (entry, turn, claim, opposed, kind, words) VALUES (?, ?, ?, ?, ?, ?)",
                    place,
                    ++turn,
                    claim(conflict.claim().value()),
                    conflict.with().value(),
                    conflict.kind().name(),
                    conflict.words());
        }
    }

    /** The number of a claim, which is made where it is new. */
    private long claim(String id) {
        Optional<Long> known = sql.first("SELECT number FROM claim WHERE id = ?", row -> row.getLong(1), id);
        if (known.isEmpty()) {
            long next = 1 + sql.number("SELECT MAX(number) FROM claim");
            sql.run("INSERT INTO claim (number, id) VALUES (?, ?)", next, id);
            sql.run("INSERT INTO uncounted (claim) VALUES (?)", next);
            return next;
        }
        return known.get();
    }
}
