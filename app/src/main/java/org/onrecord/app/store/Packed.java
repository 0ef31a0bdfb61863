package org.onrecord.app.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Texts made small (zlib, RFC 1950), for columns that only this program reads. */
public final class Packed {

    private Packed() {}

    /** The bytes of a text, packed. */
    public static byte[] of(String text) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            var bytes = new ByteArrayOutputStream();
            try (var stream = new DeflaterOutputStream(bytes, deflater)) {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }

    /** The text in a column of a row. */
    static String column(ResultSet row, int number) throws SQLException {
        try {
            return text(row.getBytes(number));
        } catch (IOException e) {
            throw new SQLException("a packed column is broken; see 'onrecord verify'", e);
        }
    }

    /** The text that was packed. */
    static String text(byte[] packed) throws IOException {
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
