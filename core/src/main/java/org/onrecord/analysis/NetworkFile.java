package org.onrecord.analysis;

import java.io.EOFException;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;

/**
 * A file of a trained network on the class path.
 *
 * @param name its path, such as {@code /network/events.onnx}
 */
record NetworkFile(String name) {

    private static final int DIGITS = 64;

    byte[] bytes() {
        try (var stream = url().openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The file outside Java's heap: ONNX Runtime takes it from there without another copy. */
    ByteBuffer buffer() {
        try {
            var connection = url().openConnection();
            try (var channel = Channels.newChannel(connection.getInputStream())) {
                var buffer = ByteBuffer.allocateDirect(connection.getContentLength());
                while (buffer.hasRemaining()) {
                    if (channel.read(buffer) < 0) {
                        throw new EOFException("it ends too early");
                    }
                }
                return buffer.flip();
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * {@code sha256:} and 64 hexadecimal digits, as the file beside it says: to compute it from the network at every start would
     * take longer than to read an article. A test holds the two together.
     */
    String digest() {
        var said = new String(new NetworkFile(name + ".sha256").bytes(), StandardCharsets.UTF_8);
        if (said.length() < DIGITS) {
            throw new IllegalStateException(name + ".sha256 is too short: write it again with sha256sum");
        }
        return "sha256:" + said.substring(0, DIGITS);
    }

    private URL url() {
        var url = NetworkFile.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("no " + name + " on the class path");
        }
        return url;
    }

    private IllegalStateException unreadable(IOException cause) {
        return new IllegalStateException(name + " cannot be read: " + cause.getMessage(), cause);
    }
}
