package org.onrecord.app.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.onrecord.app.store.ExportedReading.ExportedArticle;
import org.onrecord.app.store.ExportedReading.ExportedEntry;
import org.onrecord.link.ClaimId;
import org.onrecord.link.Conflict;
import org.onrecord.link.ConflictKind;
import org.onrecord.link.Entry;
import org.onrecord.link.EntryId;
import org.onrecord.link.Print;
import org.onrecord.link.Reason;
import org.onrecord.link.correction.Act;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Metadata;
import org.onrecord.model.Span;
import tools.jackson.core.type.TypeReference;

/** Writes a ledger as lines of JSON: first what it is, then one reading a line, in the order of adding, then what people decided. */
final class LedgerExport {

    static final String FORMAT = "onrecord-ledger/1";

    private static final int AT_ONCE = 100;
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};

    private static final String READINGS = """
            SELECT r.number, a.id, a.text, a.metadata, a.furniture, a.added, r.reader, r.added, r.record, r.print
            FROM reading r JOIN article a ON a.number = r.article WHERE r.number > ? ORDER BY r.number LIMIT\s""";

    private final Sql sql;
    private final List<Act> acts;

    private record Numbered(long number, ExportedReading reading) {}

    LedgerExport(Database database) {
        this.sql = database.sql();
        this.acts = new ActBook(database).decisions().acts();
    }

    void write(Appendable output, LongConsumer progress) throws IOException {
        output.append("{\"format\":\"" + FORMAT + "\"}\n");
        long last = 0;
        long written = 0;
        while (true) {
            var some = sql.list(READINGS + AT_ONCE, this::reading, last);
            if (some.isEmpty()) {
                break;
            }
            for (var one : some) {
                output.append(Nouns.EXACT.writeValueAsString(one.reading())).append('\n');
                progress.accept(++written);
            }
            last = some.getLast().number();
        }
        for (var act : acts) {
            output.append(Nouns.EXACT.writeValueAsString(new ExportedAct(act))).append('\n');
        }
    }

    private Numbered reading(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        return new Numbered(
                number,
                new ExportedReading(
                        new ExportedArticle(
                                new ArticleId(row.getString(2)),
                                row.getString(3),
                                Nouns.read(row.getString(4), Metadata.class),
                                Nouns.readList(row.getString(5), SPANS),
                                row.getString(6)),
                        row.getString(7),
                        row.getString(8),
                        Nouns.EXACT.readTree(Packed.column(row, 9)),
                        Nouns.read(Packed.column(row, 10), Print.class),
                        entries(number)));
    }

    private List<ExportedEntry> entries(long reading) {
        return sql.list("""
                SELECT e.place, e.content, c.id, l.nearest, l.score, l.reasons, e.vector
                FROM entry e JOIN linkage l ON l.entry = e.place JOIN claim c ON c.number = COALESCE(l.machine, l.claim)
                WHERE e.reading = ? ORDER BY e.place""", this::entry, reading);
    }

    private ExportedEntry entry(ResultSet row) throws SQLException {
        long place = row.getLong(1);
        return new ExportedEntry(
                Nouns.read(row.getString(2), Entry.class),
                new ClaimId(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(EntryId::new),
                row.getDouble(5),
                Nouns.readList(row.getString(6), REASONS),
                conflicts(place),
                sql.list(
                        "SELECT digest FROM link_key WHERE entry = ? ORDER BY digest",
                        key -> HexFormat.of().toHexDigits(key.getLong(1)),
                        place),
                Nouns.vector(row.getBytes(7)));
    }

    private List<Conflict> conflicts(long place) {
        return sql.list(
                "SELECT c.id, x.opposed, x.kind, x.words FROM conflict x JOIN claim c ON c.number = x.claim WHERE x.entry = ? ORDER BY x.turn",
                row -> new Conflict(
                        new ClaimId(row.getString(1)),
                        new EntryId(row.getString(2)),
                        ConflictKind.valueOf(row.getString(3)),
                        row.getString(4)),
                place);
    }
}
