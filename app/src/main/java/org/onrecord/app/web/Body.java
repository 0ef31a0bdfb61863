package org.onrecord.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.ingest.ArticleLines;
import org.onrecord.ingest.ArticleReader;
import org.onrecord.ingest.FieldMap;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Cause;

/** Gets the article out of a request. Thread-safe. */
final class Body {

    /** The largest article, and the longest line of many; in bytes. */
    static final int LARGEST = 5_000_000;

    private final ArticleReader articleReader = new ArticleReader();
    private final ArticleLines lines = new ArticleLines(articleReader, FieldMap.OWN);

    /**
     * The article that a request holds, as JSON, as plain text or as a page of HTML.
     *
     * @throws Problem where it holds none that can be looked at
     */
    Outcome article(Context context) throws IOException {
        var type = Optional.ofNullable(context.contentType()).orElse("");
        return switch (type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
            case "application/json" -> json(bytes(context));
            case "text/plain", "text/html" -> {
                var given = new Given(new Asked(context)).metadata();
                yield articleReader.read(bytes(context), Optional.empty(), charset(type), given);
            }
            default -> {
                context.header("Accept", "application/json, text/plain, text/html");
                throw Problem.of(
                        415,
                        "Of another kind",
                        "send application/json, text/plain or text/html; '" + type + "' is none of them");
            }
        };
    }

    private Outcome json(byte[] bytes) {
        var outcome = line(utf8(bytes).orElseThrow(() -> Problem.wrong("the article is not UTF-8; write it so")));
        if (outcome instanceof Outcome.Skipped(var cause, var detail) && cause == Cause.BROKEN) {
            throw Problem.wrong("the article " + detail);
        }
        return outcome;
    }

    /** What stands in bytes; empty where it is not UTF-8. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The article in a line of JSON. */
    Outcome line(String line) {
        return lines.read(line, Metadata.NONE);
    }

    private static byte[] bytes(Context context) throws IOException {
        var bytes = context.req().getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Problem.of(
                    413, "Too large", "an article may have 5 MB; send many as lines of JSON to /api/v1/articles/bulk");
        }
        return bytes;
    }

    private static Optional<Charset> charset(String type) {
        var at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        var name = type.substring(at + "charset=".length())
                .split(";", 2)[0]
                .strip()
                .replace("\"", "");
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("'" + name + "' is no encoding that is known; utf-8 is");
        }
    }
}
