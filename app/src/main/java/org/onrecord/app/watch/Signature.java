package org.onrecord.app.watch;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows that a body was sent by one who knows the secret, and when: {@code t=1937030400,v1=5257a869…}. The code is the HMAC-SHA256
 * (RFC 2104) of the seconds since 1970, a full stop and the body, in hexadecimal; the key is the secret as it is written.
 */
public final class Signature {

    /** The header that it stands in. */
    public static final String HEADER = "X-Onrecord-Signature";

    private Signature() {}

    /** The value of the header. */
    public static String of(String secret, Instant at, byte[] body) {
        var seconds = at.getEpochSecond() + ".";
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(seconds.getBytes(StandardCharsets.UTF_8));
            return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
