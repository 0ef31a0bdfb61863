package org.onrecord.app;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.onrecord.app.view.AssertionTable;

/** Makes Parquet of a table in CSV, by DuckDB in memory. */
final class ParquetFile {

    private ParquetFile() {}

    /** Writes the same table as Parquet; a file that is there is overwritten. */
    static void write(Path csv, Path parquet) throws IOException {
        var columns = AssertionTable.columns().stream()
                .map(column -> "'" + column.name() + "': '" + column.kind() + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        var statement = "COPY (SELECT * FROM read_csv(" + quoted(csv)
                + ", header = true, delim = ',', quote = '\"', escape = '\"', "
                + "nullstr = '', parallel = false, max_line_size = 20000000, columns = " + columns + ")) TO "
                + quoted(parquet) + " (FORMAT parquet, COMPRESSION zstd)";
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IOException(
                    parquet + ": writing failed: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + "; make room, or write elsewhere",
                    e);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }
}
