package org.onrecord.ingest.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file with markup is, told by how it begins, not by its name. */
public enum MarkupKind {
    /** A page of HTML. */
    PAGE,
    /** A feed: RSS or Atom. */
    FEED,
    /** Any other XML that says so. */
    OTHER;

    /** So many bytes may stand before the first tag: licences in comments, declarations. */
    private static final int SAMPLE = 16_384;

    private static final Pattern BEFORE = Pattern.compile("\\A(?:\\s+|<!--.*?-->|<\\?.*?\\?>)+", Pattern.DOTALL);
    private static final Pattern DOCTYPE = Pattern.compile("\\A<!doctype\\s+html", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile("\\A<(?:!doctype\\s+)?([a-z][a-z0-9:]{0,15})(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

    private static final PageWords WORDS = new PageWords();

    /** What the bytes are; empty where they begin with no markup that is known. */
    public static Optional<MarkupKind> of(byte[] bytes) {
        // the tags are ASCII; the zeros and the mark of UTF-16 are left out
        var sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("\\A(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        var start = BEFORE.matcher(sample).replaceFirst("");
        if (DOCTYPE.matcher(start).find()) {
            return Optional.of(PAGE);
        }
        var declared = sample.stripLeading().startsWith("<?xml") ? Optional.of(OTHER) : Optional.<MarkupKind>empty();
        var tag = TAG.matcher(start);
        if (!tag.find()) {
            return declared;
        }
        var name = tag.group(1).toLowerCase(Locale.ROOT);
        if (WORDS.is(name, "feed-tag")) {
            return Optional.of(FEED);
        }
        return WORDS.is(name, "opening-tag") ? Optional.of(PAGE) : declared;
    }
}
