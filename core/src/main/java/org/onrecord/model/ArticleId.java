package org.onrecord.model;

import java.util.regex.Pattern;

/**
 * The identity of an article: the SHA-256 of its text in UTF-8, so that the same text has the same identity anywhere.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits
 */
public record ArticleId(String value) {

    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    public ArticleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
