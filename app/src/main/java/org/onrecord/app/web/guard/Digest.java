package org.onrecord.app.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.onrecord.model.Sha256;

/**
 * SHA-256 of a secret. No salt and no slow hash: a secret of 256 random bits can be neither guessed nor looked up.
 *
 * @param hex 64 hexadecimal digits, in small letters
 */
record Digest(String hex) {

    private static final int BYTES_OF_A_SECRET = 32;
    private static final SecureRandom DICE = new SecureRandom();

    Digest {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256 in hexadecimal: " + hex);
        }
    }

    static Digest of(String secret) {
        return new Digest(Sha256.hex(secret));
    }

    /** Whether both are one; takes as long where the first digit differs as where the last does. */
    boolean isSame(Digest other) {
        return MessageDigest.isEqual(
                hex.getBytes(StandardCharsets.US_ASCII), other.hex.getBytes(StandardCharsets.US_ASCII));
    }

    /** A secret that nobody can guess, in letters that need no escape anywhere. */
    static String newSecret() {
        var bytes = new byte[BYTES_OF_A_SECRET];
        DICE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
