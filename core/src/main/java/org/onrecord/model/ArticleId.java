package org.onrecord.model;

/**
 * The identity of an article: the SHA-256 of its text in UTF-8, so that the same text has the same identity anywhere.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits
 */
public record ArticleId(String value) {

    public ArticleId {
        if (!value.matches("sha256:[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
