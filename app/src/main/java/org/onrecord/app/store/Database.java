package org.onrecord.app.store;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;

/** A connection to where the ledger is kept. Not thread-safe: each thread opens its own. */
final class Database implements AutoCloseable {

    private static final String POSTGRESQL = "postgresql://";

    /** How long to wait while another process writes, in milliseconds. */
    private static final int PATIENCE = 60_000;

    /** Pages kept in memory, in KiB. */
    private static final int CACHE = 64 * 1024;

    private static final long MAPPED = 1L << 30;

    private final Dialect dialect;
    private final Connection connection;
    private final String where;
    private final Optional<OpenFile> file;
    private final boolean isReadOnly;
    private final Sql sql;
    private boolean isWithin;
    private boolean hasWritten;

    /** @param file what SQLite keeps it in; empty for PostgreSQL */
    private Database(
            Dialect dialect, Connection connection, String where, Optional<OpenFile> file, boolean isReadOnly) {
        this.dialect = dialect;
        this.connection = connection;
        this.where = where;
        this.file = file;
        this.isReadOnly = isReadOnly;
        this.sql = new Sql(connection, where);
    }

    /**
     * Opens a database as it is.
     *
     * @param where a file of SQLite, or {@code postgresql://user:password@host/database}
     * @param create whether a file that is not there is made
     */
    static Database open(String where, boolean create) {
        if (where.isBlank()) {
            throw new LedgerFailure("no ledger is named; write --db FILE, or leave --db out");
        }
        try {
            return where.startsWith(POSTGRESQL) || where.startsWith("postgres://")
                    ? postgresql(where)
                    : sqlite(where, create);
        } catch (SQLException e) {
            throw cannotOpen(where, e);
        }
    }

    private static Database sqlite(String file, boolean create) throws SQLException {
        if (!create && !Files.exists(Path.of(file))) {
            throw new LedgerGone(
                    "no ledger at " + file + "; make one with 'onrecord add FILE', or name another with --db");
        }
        var folder = Optional.ofNullable(Path.of(file).toAbsolutePath().getParent());
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new LedgerFailure("no folder " + folder.get() + " for the ledger " + file + "; make it first");
        }
        if (isFrozen(Path.of(file))) {
            return frozen(file);
        }
        var config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // a process that is killed loses nothing; after a power failure the last articles may have to be added again
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setCacheSize(-CACHE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED));
        var connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            return new Database(Dialect.SQLITE, connection, file, Optional.of(OpenFile.at(Path.of(file))), false);
        } catch (IOException e) {
            connection.close();
            throw gone(file);
        }
    }

    /**
     * A file as it is, where SQLite could put nothing beside it. Nobody else may write to it meanwhile.
     *
     * @param file a ledger that is there
     */
    static Database frozen(String file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setCacheSize(-CACHE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        var address = Path.of(file).toUri().getRawPath();
        var connection = config.createConnection("jdbc:sqlite:file:" + address + "?immutable=1");
        return new Database(Dialect.SQLITE, connection, file, Optional.empty(), true);
    }

    /** SQLite reads a ledger by way of files beside it, which it cannot make in a folder that cannot be written to. */
    private static boolean isFrozen(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return Files.exists(file)
                && folder != null
                && !Files.isWritable(folder)
                && !Files.exists(Path.of(file + "-wal")); // else somebody writes, and has made them
    }

    private static Database postgresql(String where) throws SQLException {
        var shown = where.replaceFirst("(//[^:/@]*):[^@/]*@", "$1:…@"); // no password in a message
        try {
            var uri = new URI(where);
            var properties = new Properties();
            var user = Optional.ofNullable(uri.getUserInfo()).orElse("").split(":", 2);
            if (!user[0].isEmpty()) {
                properties.setProperty("user", user[0]);
            }
            if (user.length == 2) {
                properties.setProperty("password", user[1]);
            }
            properties.setProperty("ApplicationName", "onrecord");
            var host = uri.getHost() == null ? "localhost" : uri.getHost();
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            var address = "jdbc:postgresql://" + host + port + uri.getRawPath() + query;
            // how rare the words of a question are decides how it is best answered
            properties.setProperty("options", "-c plan_cache_mode=force_custom_plan");
            return new Database(
                    Dialect.POSTGRESQL,
                    DriverManager.getConnection(address, properties),
                    shown,
                    Optional.empty(),
                    false);
        } catch (URISyntaxException e) {
            throw new LedgerFailure(
                    "--db " + shown
                            + " is no address of a database; write it like postgresql://user:password@host/name",
                    e);
        }
    }

    private static LedgerGone gone(String where) {
        return new LedgerGone(
                where + " was moved, deleted or replaced while it was open, so nothing was kept; put it back,"
                        + " then do this again");
    }

    private static LedgerFailure cannotOpen(String where, SQLException e) {
        var shown = where.replaceFirst("(//[^:/@]*):[^@/]*@", "$1:…@");
        var said = String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown failure");
        return said.contains("NOTADB")
                ? new LedgerFailure(shown + " is a file of another kind, not a ledger; name another with --db", e)
                : new LedgerFailure("cannot open the ledger " + shown + ": " + said + "; check --db", e);
    }

    Dialect dialect() {
        return dialect;
    }

    Sql sql() {
        return sql;
    }

    /** Whether there are no tables. */
    boolean isEmpty() {
        return sql.number(dialect.tables()) == 0;
    }

    /** Whether there is a table of this name. */
    boolean has(String table) {
        return sql.number(dialect.tables() + " AND " + dialect.tableName() + " = ?", table) > 0;
    }

    /** The database in the user's words, without a password. */
    String where() {
        return where;
    }

    /** Does all of something or nothing of it; other writers wait meanwhile. What is done within another is of that other. */
    <T> T transaction(Supplier<T> work) {
        if (isWithin) {
            return work.get();
        }
        if (isReadOnly) {
            throw new LedgerFailure(
                    where + " stands in a folder that cannot be written to, so it can only be read; copy it"
                            + " to where it can be written");
        }
        sql.script(List.of(dialect.begin(), dialect.lock()));
        boolean done = false;
        isWithin = true;
        try {
            var result = work.get();
            if (!isThere()) {
                throw gone(where);
            }
            sql.script(List.of("COMMIT"));
            hasWritten = true;
            done = true;
            return result;
        } finally {
            isWithin = false;
            if (!done) {
                rollBack();
            }
        }
    }

    /** Whether it still is where it was opened: what is written to a file that is gone would be lost. */
    boolean isThere() {
        return file.isEmpty() || file.get().isThere();
    }

    /** Whether it finished a transaction since this was last asked. */
    boolean tookWriting() {
        boolean wrote = hasWritten;
        hasWritten = false;
        return wrote;
    }

    private void rollBack() {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // the connection is lost, and the transaction with it
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // all that was to be kept is committed
        }
    }
}
