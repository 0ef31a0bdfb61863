package org.onrecord.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of a trained network on the class path.
 *
 * @param name its path, such as {@code /network/events.onnx}
 */
record NetworkFile(String name) {

    byte[] bytes() {
        try (var stream = open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** {@code sha256:} and 64 hexadecimal digits. */
    String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            try (var stream = new DigestInputStream(open(), sha256)) {
                stream.transferTo(OutputStream.nullOutputStream()); // not held in memory: it is large
            }
            return "sha256:" + HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private InputStream open() {
        var stream = NetworkFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no " + name + " on the class path");
        }
        return stream;
    }
}
