package org.onrecord.ingest;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.ingest.TextDecoder.Decoded;
import org.onrecord.ingest.markup.MarkupKind;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Read;
import org.onrecord.model.Outcome.Skipped;

/**
 * Reads the bytes or the text of one article: plain text, or a page of HTML, told by its content. A plain text stays as published, line
 * ends and all; a byte order mark is how a file is written, not what it says, and is left out, so that the same story has the
 * same identity either way. The head of the text says title, byline, outlet, time and dateline where they stand there. Of a page the
 * title and the paragraphs are the text. Thread-safe.
 */
public final class ArticleReader {

    /** The longest article, in UTF-16 units: more than any book, less than a file of many articles. */
    public static final int LONGEST = 10_000_000;

    /** No encoding writes a UTF-16 unit in more bytes than UTF-32 does. */
    private static final int BYTES_PER_UNIT = 4;

    /** More control characters than one in so many: it is not text. */
    private static final int CONTROLS = 100;

    private final TextDecoder decoder = new TextDecoder();
    private final HeadReader heads = new HeadReader();
    private final PageArticles pages = new PageArticles(heads);

    /**
     * Reads the bytes of a file.
     *
     * @param encoding how the text is written; if empty, a byte order mark says it, else it is UTF-8
     * @param given what is known of the article already: it goes before what the text says, field by field
     * @return the article, or why there is none; never fails
     */
    public Outcome read(byte[] bytes, Optional<Charset> encoding, Metadata given) {
        return read(bytes, encoding, Optional.empty(), given);
    }

    /**
     * Reads what a server sent.
     *
     * @param encoding how the text is written, where the user says so
     * @param declared how the server says it is written: a page may know better
     * @param given what is known of the article already, its address above all: it goes before what the text says, field by field
     * @return the article, or why there is none; never fails
     */
    public Outcome read(byte[] bytes, Optional<Charset> encoding, Optional<Charset> declared, Metadata given) {
        if (bytes.length > (long) LONGEST * BYTES_PER_UNIT) {
            return tooLarge(bytes.length, "bytes");
        }
        var markup = MarkupKind.of(bytes);
        if (markup.isPresent()) {
            return switch (markup.get()) {
                case PAGE ->
                    switch (pages.read(bytes, encoding, declared, given)) {
                        case PageArticles.Found.None(var why) -> why;
                        case PageArticles.Found.One(var text, var metadata) -> read(text, metadata);
                    };
                case FEED -> PageArticles.feed(bytes, declared, given.uri());
                case OTHER ->
                    new Skipped(
                            Cause.NO_ARTICLE, "is XML, but neither a page nor a feed; save its text as a .txt file");
            };
        }
        return switch (decoder.decode(bytes, encoding.or(() -> declared))) {
            case Decoded.Failed(var why) -> why;
            case Decoded.Text(var text) -> read(text, given);
        };
    }

    /**
     * Reads a text.
     *
     * @param given what is known of the article already: it goes before what the text says, field by field
     * @return the article, or why there is none; never fails
     */
    public Outcome read(String text, Metadata given) {
        if (text.length() > LONGEST) {
            return tooLarge(text.length(), "characters");
        }
        if (isBinary(text)) {
            return new Skipped(Cause.BINARY, "is not text: it holds control characters; save its text as a .txt file");
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Skipped(Cause.EMPTY, "holds no words; give the text of an article");
        }
        var head = heads.read(text);
        return new Read(Article.of(text, given.or(head.metadata()), head.furniture()));
    }

    private static boolean isBinary(String text) {
        var controls = 0L;
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (unit == 0) {
                return true;
            }
            controls += unit < ' ' && !Character.isWhitespace(unit) ? 1 : 0;
        }
        return controls * CONTROLS > text.length();
    }

    private static Outcome tooLarge(long size, String unit) {
        return new Skipped(
                Cause.TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "has %,d %s; an article has at most %,d characters: split it into its articles",
                        size,
                        unit,
                        LONGEST));
    }
}
