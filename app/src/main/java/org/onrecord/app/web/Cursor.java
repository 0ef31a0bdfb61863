package org.onrecord.app.web;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import org.onrecord.model.Sha256;

/**
 * Where a list goes on, in letters that only the desk reads: a place in the list, and a mark of the question that it belongs to.
 *
 * @param place after which the list goes on
 * @param question what was asked
 */
record Cursor(long place, String question) {

    private static final int MARK = Integer.BYTES;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** Its letters, 16 of base64url. */
    String text() {
        return ENCODER.encodeToString(ByteBuffer.allocate(Long.BYTES + MARK)
                .putLong(place)
                .put(mark(question))
                .array());
    }

    /**
     * The place that a cursor tells.
     *
     * @throws Problem where it is no cursor, or one of another question
     */
    static long place(String text, String question) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == Long.BYTES + MARK) {
                long place = bytes.getLong();
                if (ByteBuffer.wrap(mark(question)).equals(bytes)) {
                    return place;
                }
                throw Problem.wrong("the cursor '" + text + "' belongs to another question; ask again without it");
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Problem.wrong("'" + text + "' is no cursor; take it from next of the part before, as it stands there");
    }

    private static byte[] mark(String question) {
        return HexFormat.of().parseHex(Sha256.hex(question).substring(0, 2 * MARK));
    }
}
