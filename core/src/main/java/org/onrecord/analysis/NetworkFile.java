package org.onrecord.analysis;

import java.io.IOException;
import java.io.InputStream;
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
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
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
