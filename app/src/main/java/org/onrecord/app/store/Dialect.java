package org.onrecord.app.store;

import java.util.Map;

/** In what the two databases differ; everything else is one SQL. */
enum Dialect {
    SQLITE(
            Map.of("{number}", "INTEGER", "{bytes}", "BLOB", "{clustered}", "WITHOUT ROWID", "{ascii}", "TEXT"),
            "BEGIN IMMEDIATE",
            "SELECT 1",
            "(SELECT value FROM json_each(?))",
            "SELECT rowid FROM %1$s WHERE %1$s MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?",
            "INSERT INTO %s (rowid, words) VALUES (?, ?)") {
        @Override
        String indexed(Words words) {
            return words.spaced();
        }

        @Override
        String asked(WordQuery query) {
            return query.forSqlite();
        }
    },
    POSTGRESQL(
            Map.of("{number}", "BIGINT", "{bytes}", "BYTEA", "{clustered}", "", "{ascii}", "TEXT COLLATE \"C\""),
            "BEGIN",
            // one writer at a time, as in SQLite: places are given out in the order of entering
            "SELECT pg_advisory_xact_lock(7305447)",
            "(SELECT value::bigint FROM json_array_elements_text(?::json))",
            "SELECT number FROM %1$s WHERE words @@ ?::tsquery AND number BETWEEN ? AND ? ORDER BY number DESC LIMIT ?",
            "INSERT INTO %s (number, words) VALUES (?, ?::tsvector)") {
        @Override
        String indexed(Words words) {
            return words.placed();
        }

        @Override
        String asked(WordQuery query) {
            return query.forPostgresql();
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
    private final Map<String, String> schemaWords;

    private final String begin;
    private final String lock;
    private final String anyOf;
    private final String search;
    private final String index;

    Dialect(Map<String, String> schemaWords, String begin, String lock, String anyOf, String search, String index) {
        this.schemaWords = schemaWords;
        this.begin = begin;
        this.lock = lock;
        this.anyOf = anyOf;
        this.search = search;
        this.index = index;
    }

    /** The statements of a schema in the words of this database. */
    String ofSchema(String statements) {
        var own = statements;
        for (var word : schemaWords.entrySet()) {
            own = own.replace(word.getKey(), word.getValue());
        }
        return own;
    }

    /** Begins a transaction that will write. */
    String begin() {
        return begin;
    }

    /** Asked first in it, keeps other writers out until it ends. */
    String lock() {
        return lock;
    }

    /** Holds what follows {@code IN} for a list of numbers, given as one parameter: JSON. */
    String anyOf() {
        return anyOf;
    }

    /** Finds numbers of rows by their words in an index, from the largest down: parameters are query, least, most and how many. */
    String search(String index) {
        return search.formatted(index);
    }

    /** Enters the words of a row in an index: parameters are its number and its words. */
    String index(String name) {
        return index.formatted(name);
    }

    /** Counts the tables. */
    String tables() {
        return this == SQLITE
                ? "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'"
                : "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()";
    }

    /** The column that holds the names of tables. */
    String tableName() {
        return this == SQLITE ? "name" : "table_name";
    }

    /** Whether a row of an index holds the words of a query, which is the one parameter. */
    String holds(String index, String number) {
        return this == SQLITE
                ? "EXISTS (SELECT 1 FROM %1$s WHERE %1$s MATCH ? AND rowid = %2$s)".formatted(index, number)
                : "EXISTS (SELECT 1 FROM %1$s w WHERE w.words @@ ?::tsquery AND w.number = %2$s)"
                        .formatted(index, number);
    }

    /** Asks whether a row is in an index. */
    String isIndexed(String index, String number) {
        return "SELECT 1 FROM " + index + " w WHERE w." + (this == SQLITE ? "rowid" : "number") + " = " + number;
    }

    abstract String indexed(Words words);

    abstract String asked(WordQuery query);
}
