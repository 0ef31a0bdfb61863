package org.onrecord.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements with their parameters, over one connection. Keeps each prepared: there are a few dozen. Not thread-safe. */
final class Sql {

    private final Connection connection;
    private final String where;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** Reads a row of an answer. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes a row of an answer. */
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /**
     * Statements over a connection.
     *
     * @param where the database in the user's words, for messages
     */
    Sql(Connection connection, String where) {
        this.connection = connection;
        this.where = where;
    }

    /** All rows of an answer. */
    <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        var rows = new ArrayList<T>();
        each(sql, row -> rows.add(reader.read(row)), values);
        return rows;
    }

    /** The first row of an answer, if there is one. */
    <T> Optional<T> first(String sql, Reader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** The number in the first column of the one row of an answer; 0 where it is null. */
    long number(String sql, Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** Hands out the rows of an answer one by one. */
    void each(String sql, Taker taker, Object... values) {
        try (var rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Runs a statement; gives how many rows it changed. */
    int run(String sql, Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Runs a statement once for each list of values. */
    void batch(String sql, List<Object[]> lists) {
        if (lists.isEmpty()) {
            return;
        }
        try {
            for (var values : lists) {
                bound(sql, values).addBatch();
            }
            bound(sql).executeBatch();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Runs statements that have no parameters and are run once. */
    void script(List<String> statements) {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case Optional<?> optional -> {
                if (optional.isPresent()) {
                    bind(statement, place, optional.get());
                } else {
                    statement.setNull(place, Types.NULL);
                }
            }
            // PostgreSQL knows no such character; no article's text has one
            case String text -> statement.setString(place, text.indexOf(0) < 0 ? text : text.replace('\0', '\uFFFD'));
            case Long number -> statement.setLong(place, number);
            case Integer number -> statement.setInt(place, number);
            case Double number -> statement.setDouble(place, number);
            case byte[] bytes -> statement.setBytes(place, bytes);
            default -> throw new IllegalArgumentException("no value of a column: " + value.getClass());
        }
    }

    private LedgerFailure failure(SQLException e) {
        var said = String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown failure");
        return new LedgerFailure(
                where + ": the database failed: " + said + "; make room or check its server, then run this again", e);
    }
}
