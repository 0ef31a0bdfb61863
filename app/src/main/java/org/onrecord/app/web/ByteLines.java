package org.onrecord.app.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, in UTF-8, none of them longer than can be held. */
final class ByteLines {

    private final InputStream stream;
    private final int longest;

    /** A line. */
    sealed interface Line {
        /** What stands in it, without its end. */
        record Text(String text) implements Line {}

        /** It cannot be taken. */
        record Unusable(String cause, String detail) implements Line {}
    }

    /**
     * The lines of a stream.
     *
     * @param longest in bytes
     */
    ByteLines(InputStream stream, int longest) {
        this.stream = new BufferedInputStream(stream);
        this.longest = longest;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        long length = 0;
        int unit = stream.read();
        if (unit < 0) {
            return Optional.empty();
        }
        for (; unit >= 0 && unit != '\n'; unit = stream.read()) {
            length++;
            if (length <= longest) {
                bytes.write(unit);
            }
        }
        return Optional.of(
                length > longest
                        ? new Line.Unusable(
                                "too-large", "is too long: a line may have " + longest + " bytes; split the article")
                        : text(bytes.toByteArray()));
    }

    private static Line text(byte[] bytes) {
        return Body.utf8(bytes)
                .<Line>map(Line.Text::new)
                .orElseGet(() -> new Line.Unusable("encoding", "is not UTF-8; write it so"));
    }
}
