package org.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Skipped;

/** Turns bytes into text; never guesses silently and never replaces what it cannot read. */
final class TextDecoder {

    /** Bytes without a mark are looked at for zeros so far. */
    private static final int SAMPLE = 4096;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<FileKind> kinds;

    /** A kind of file, and the first bytes by which it is known, in hexadecimal. */
    private record FileKind(String name, int offset, String mark) {

        boolean begins(byte[] file) {
            var end = offset + mark.length() / 2;
            return file.length >= end
                    && HexFormat.of()
                            .withUpperCase()
                            .formatHex(file, offset, end)
                            .equals(mark);
        }
    }

    /** Either a text, or why there is none. */
    sealed interface Decoded {

        record Text(String text) implements Decoded {}

        record Failed(Skipped why) implements Decoded {}
    }

    TextDecoder() {
        this.kinds = Lexicon.rows("file-kinds.tsv", 3).stream()
                .map(row -> new FileKind(row.get(0), Integer.parseInt(row.get(1)), row.get(2)))
                .toList();
    }

    /**
     * The text of a file. A byte order mark says how the file is written and is no part of the text.
     *
     * @param given the encoding to read by; else a byte order mark's, else UTF-8
     */
    Decoded decode(byte[] bytes, Optional<Charset> given) {
        for (var kind : kinds) {
            if (kind.begins(bytes)) {
                return failed(Cause.BINARY, "is " + kind.name() + ", not plain text: save its text as a .txt file");
            }
        }
        var marked = marked(bytes);
        if (given.isPresent() && marked.isPresent() && !agree(given.get(), marked.get())) {
            return failed(
                    Cause.ENCODING, "is marked as " + marked.get() + ", not " + given.get() + ": leave out --encoding");
        }
        var charset = given.or(() -> marked);
        if (charset.isEmpty()) {
            var wide = unmarkedWide(bytes);
            if (wide.isPresent()) {
                return failed(Cause.ENCODING, "looks like " + wide.get() + ": add --encoding " + wide.get());
            }
            if (holdsZeros(bytes)) {
                return failed(
                        Cause.BINARY,
                        "is not text: it holds zeros; save its text as a .txt file, or add --encoding if it is text");
            }
        }
        return decode(bytes, charset.orElse(StandardCharsets.UTF_8), given.isPresent(), marked.isPresent());
    }

    private static boolean holdsZeros(byte[] bytes) {
        for (byte unit : bytes) {
            if (unit == 0) {
                return true;
            }
        }
        return false;
    }

    private static Decoded decode(byte[] bytes, Charset charset, boolean asked, boolean marked) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        var result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            return failed(Cause.ENCODING, LikelyEncoding.advice(bytes, in.position(), charset, asked, marked));
        }
        var text = out.flip().toString();
        return new Decoded.Text(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /** The encoding that a byte order mark names; the mark of UTF-32LE begins with that of UTF-16LE. */
    private static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Whether the two are one encoding; "UTF-16" is either of its byte orders. */
    private static boolean agree(Charset given, Charset marked) {
        return marked.name().startsWith(given.name());
    }

    /** The kind of UTF-16 that bytes without a mark are, if nearly every second one is zero, as it is in English. */
    private static Optional<Charset> unmarkedWide(byte[] bytes) {
        var zeros = new int[2];
        var length = Math.min(bytes.length, SAMPLE);
        for (var at = 0; at < length; at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        // Of 2 bytes one is zero: more than 9 in 10 of the one half, and none of the other.
        if (length >= 2 && zeros[0] == 0 && zeros[1] * 20 > length * 9) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return length >= 2 && zeros[1] == 0 && zeros[0] * 20 > length * 9
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded failed(Cause cause, String detail) {
        return new Decoded.Failed(new Skipped(cause, detail));
    }
}
