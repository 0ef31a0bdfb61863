package org.onrecord.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Fills tables of an older version as that version's program did. */
final class OldLedger {

    private OldLedger() {}

    /** Writes what a newer ledger exported, by the columns of version 1, which all later versions have. */
    static void fill(Connection connection, List<String> exported) throws SQLException {
        try (connection) {
            long number = 0;
            long place = 0;
            long claims = 0;
            for (var line : exported) {
                if (line.startsWith("{\"format\"")) {
                    continue;
                }
                var reading = Nouns.EXACT.readValue(line, ExportedReading.class);
                number++;
                run(
                        connection,
                        "INSERT INTO article (number, id, title, outlet, uri, text, metadata, furniture, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        number,
                        reading.article().id().value(),
                        null,
                        null,
                        reading.article().metadata().uri().map(Object::toString).orElse(null),
                        reading.article().text(),
                        Nouns.write(reading.article().metadata()),
                        Nouns.write(reading.article().furniture()),
                        reading.article().added());
                run(
                        connection,
                        "INSERT INTO reading (number, article, reader, record, print, added) VALUES (?, ?, ?, ?, ?, ?)",
                        number,
                        number,
                        reading.reader(),
                        Packed.of(Nouns.EXACT.writeValueAsString(reading.record())),
                        Packed.of(Nouns.write(reading.print())),
                        reading.added());
                for (var entry : reading.entries()) {
                    place++;
                    claims += claim(connection, entry.claim().value(), claims + 1);
                    write(connection, entry, place, number, Instant.parse(reading.added()));
                }
            }
        }
    }

    private static void write(
            Connection connection, ExportedReading.ExportedEntry entry, long place, long reading, Instant added)
            throws SQLException {
        var told = entry.entry();
        run(
                connection,
                "INSERT INTO entry (place, id, reading, moment, type, stance, polarity, content, vector) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                place,
                told.id().value(),
                reading,
                Moments.of(told, added, place),
                null,
                told.stance().name(),
                told.factuality().polarity().name(),
                Nouns.write(told),
                entry.vector().orElseThrow().values());
        run(
                connection,
                "INSERT INTO linkage (entry, claim, nearest, score, reasons) SELECT CAST(? AS BIGINT), number, ?, CAST(? AS DOUBLE PRECISION), ? FROM claim WHERE id = ?",
                place,
                entry.nearest().map(Object::toString).orElse(null),
                entry.score(),
                Nouns.write(entry.reasons()),
                entry.claim().value());
        for (var key : entry.keys()) {
            run(
                    connection,
                    "INSERT INTO link_key (digest, entry) VALUES (?, ?)",
                    Long.parseUnsignedLong(key, 16),
                    place);
        }
        int turn = 0;
        for (var conflict : entry.conflicts()) {
            run(
                    connection,
                    "INSERT INTO conflict (entry, turn, claim, opposed, kind, words) SELECT CAST(? AS BIGINT), CAST(? AS INTEGER), number, ?, ?, ? FROM claim WHERE id = ?",
                    place,
                    ++turn,
                    conflict.with().value(),
                    conflict.kind().name(),
                    conflict.words(),
                    conflict.claim().value());
        }
    }

    private static int claim(Connection connection, String id, long next) throws SQLException {
        return run(connection, "INSERT INTO claim (number, id) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", next, id);
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
