package org.onrecord.app.store;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.onrecord.model.Sha256;

/** Digests of texts. */
final class Digests {

    private Digests() {}

    /** The first 64 bits of a text's SHA-256, as a number: two texts have the same by chance once in many thousand million ledgers. */
    static long number(String text) {
        return ByteBuffer.wrap(Sha256.of(text)).getLong();
    }

    /** The first 80 bits of a text's SHA-256, in hexadecimal. */
    static String hex(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, 10);
    }
}
