package org.onrecord.ingest.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a page or feed into text: by a byte order mark, by the encoding that the user names, by UTF-8 where the bytes can
 * be nothing else, by what the server says, by what the document says of itself. What cannot be read becomes U+FFFD.
 */
public final class MarkupDecoder {

    private static final int SAMPLE = 8192;
    private static final Pattern STATED = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** What pages call Latin 1 is this (WHATWG Encoding Standard). */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private MarkupDecoder() {}

    /**
     * What the bytes say.
     *
     * @param text the text, without a byte order mark
     * @param whole whether every byte could be read
     */
    public record Decoded(String text, boolean whole) {}

    /**
     * The text of bytes.
     *
     * @param asked the encoding that the user names
     * @param declared the encoding that the server names: often it is but the server's default
     */
    public static Decoded decode(byte[] bytes, Optional<Charset> asked, Optional<Charset> declared) {
        var named = marked(bytes)
                .or(() -> asked)
                .or(() -> sureUtf8(bytes))
                .or(() -> declared)
                .or(() -> stated(bytes));
        var charset = asOnTheWeb(named.orElse(canBe(StandardCharsets.UTF_8, bytes) ? StandardCharsets.UTF_8 : WINDOWS));
        var text = new String(bytes, charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, canBe(charset, bytes));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        var utf8 = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** Text in another encoding that holds more than ASCII is hardly ever valid UTF-8 as well. */
    private static Optional<Charset> sureUtf8(byte[] bytes) {
        for (var unit : bytes) {
            if (unit < 0) {
                return canBe(StandardCharsets.UTF_8, bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean canBe(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> stated(byte[] bytes) {
        var sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        var match = STATED.matcher(sample);
        if (!match.find()) {
            return Optional.empty();
        }
        var name = match.group(1) == null ? match.group(2) : match.group(1);
        // a document in UTF-16 could not say so in ASCII
        return named(name).map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }

    /** The encoding of a name; empty where this Java does not know it, or cannot read by it. */
    public static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Charset asOnTheWeb(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                ? WINDOWS
                : charset;
    }
}
