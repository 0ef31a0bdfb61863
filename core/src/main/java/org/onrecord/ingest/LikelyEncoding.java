package org.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Advises which encoding to name for bytes that are not in the one they were read by. */
final class LikelyEncoding {

    /** Encodings of English texts, the likelier one first. */
    private static final List<String> CANDIDATES = List.of("windows-1252", "x-MacRoman");

    /** Marks that English texts are full of: curly quotes, dashes, dots, and the accents of names. */
    private static final String USUAL = "“”‘’–—…•é£€°áíóúüöäñçèàâêôãøåÉ½·©®™§«»";

    /** Less than this share of usual marks among the characters beyond ASCII: it may be any encoding. */
    private static final double USUAL_SHARE = 0.8;

    private LikelyEncoding() {}

    /**
     * One line for the user.
     *
     * @param bad index of the first byte that cannot be read
     * @param charset what the bytes were read by
     * @param asked whether the user named it
     * @param marked whether a byte order mark names it
     */
    static String advice(byte[] bytes, int bad, Charset charset, boolean asked, boolean marked) {
        var what = String.format(
                Locale.ROOT, "is not %s: byte %d (0x%02X) cannot be read", charset.name(), bad, bytes[bad] & 0xFF);
        if (marked) {
            return what + ", though the file is marked as such: it is broken or cut off; save its text anew as UTF-8";
        }
        if (asked) {
            return what + ": name another --encoding, or leave it out for UTF-8";
        }
        return of(bytes)
                .map(name -> what + "; it is probably " + name + ": add --encoding " + name)
                .orElse(what + ": add --encoding with the name of its encoding, such as windows-1252");
    }

    private static Optional<String> of(byte[] bytes) {
        var best = Optional.<String>empty();
        var bestShare = USUAL_SHARE;
        for (var name : CANDIDATES) {
            var share = Charset.isSupported(name) ? usualShare(bytes, Charset.forName(name)) : 0;
            if (share > bestShare || (best.isEmpty() && share >= bestShare)) {
                best = Optional.of(name);
                bestShare = share;
            }
        }
        return best;
    }

    /** The share of usual marks among the characters beyond ASCII; none if the bytes cannot be in this encoding. */
    private static double usualShare(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            var beyond = text.chars().filter(unit -> unit > 0x7F).count();
            var usual = text.chars().filter(unit -> USUAL.indexOf(unit) >= 0).count();
            return beyond == 0 ? 0 : (double) usual / beyond;
        } catch (CharacterCodingException e) {
            return 0;
        }
    }
}
