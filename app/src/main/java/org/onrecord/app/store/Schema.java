package org.onrecord.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The tables of the ledger, made and brought up to date by numbered steps: {@code schema/0001.sql} for both databases, then
 * {@code schema/0001.sqlite.sql} or {@code schema/0001.postgresql.sql} for what only one of them knows. A step that was once released is
 * never altered.
 */
final class Schema {

    /** The newest version, which this program reads and writes. */
    static final int VERSION = 5;

    /** Statements end with a semicolon at the end of a line. */
    private static final Pattern END = Pattern.compile(";\\s*(?:\\n|$)");

    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    /** Brings the tables up to date; makes them where there are none. */
    void update() {
        update(VERSION);
    }

    /** Brings the tables to a version; for tests of how older ledgers are taken on. */
    void update(int version) {
        int found = version();
        if (found > VERSION) {
            throw new LedgerFailure(database.where() + " was written by a newer onrecord (tables of version " + found
                    + ", this one knows " + VERSION + "); update onrecord");
        }
        if (found < version) {
            database.transaction(() -> {
                for (int step = version() + 1; step <= version; step++) { // another process may have been faster
                    take(step);
                }
                return version;
            });
        }
    }

    /** The version of the tables that are there; 0 where there are none. */
    private int version() {
        if (!database.isEmpty() && !database.has("schema_step")) {
            throw new LedgerFailure(database.where() + " is a database of something else; name another with --db");
        }
        database.sql().script(List.of("CREATE TABLE IF NOT EXISTS schema_step (version INTEGER PRIMARY KEY)"));
        return (int) database.sql().number("SELECT MAX(version) FROM schema_step");
    }

    private void take(int step) {
        var dialect = database.dialect();
        var own = "." + dialect.name().toLowerCase(Locale.ROOT);
        for (var file : List.of(name(step, ""), name(step, own))) {
            database.sql().script(statements(dialect.ofSchema(text(file))));
        }
        database.sql().run("INSERT INTO schema_step (version) VALUES (?)", step);
    }

    private static String name(int step, String dialect) {
        return String.format(Locale.ROOT, "schema/%04d%s.sql", step, dialect);
    }

    private static List<String> statements(String script) {
        var statements = new ArrayList<String>();
        for (var statement : END.split(script, -1)) {
            var bare = String.join(
                    "\n",
                    statement
                            .lines()
                            .filter(line -> !line.strip().startsWith("--"))
                            .toList());
            if (!bare.isBlank()) {
                statements.add(bare);
            }
        }
        return statements;
    }

    private static String text(String file) {
        try (var stream = Schema.class.getResourceAsStream(file)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
