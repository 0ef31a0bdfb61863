package org.onrecord.app.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of texts. */
final class Digests {

    private Digests() {}

    /** The first 64 bits of a text's SHA-256, as a number: two texts have the same by chance once in many thousand million ledgers. */
    static long number(String text) {
        return ByteBuffer.wrap(sha256(text)).getLong();
    }

    /** The first 80 bits of a text's SHA-256, in hexadecimal. */
    static String hex(String text) {
        return HexFormat.of().formatHex(sha256(text), 0, 10);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
