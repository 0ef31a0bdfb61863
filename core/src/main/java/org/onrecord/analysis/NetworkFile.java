package org.onrecord.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A file of a trained network on the class path.
 *
 * @param name its path, such as {@code /network/events.onnx}
 */
record NetworkFile(String name) {

    private static final int DIGITS = 64;

    byte[] bytes() {
        return bytes(name);
    }

    /**
     * {@code sha256:} and 64 hexadecimal digits, as the file beside it says: to compute it from the network at every start would
     * take longer than to read an article. A test holds the two together.
     */
    String digest() {
        var said = new String(bytes(name + ".sha256"), StandardCharsets.UTF_8);
        if (said.length() < DIGITS) {
            throw new IllegalStateException(name + ".sha256 is too short: write it again with sha256sum");
        }
        return "sha256:" + said.substring(0, DIGITS);
    }

    private static byte[] bytes(String file) {
        try (var stream = NetworkFile.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file + " on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
