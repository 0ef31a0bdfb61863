package org.onrecord.model;

import java.util.List;

/**
 * A news text as published. The text is never altered: every span points into it.
 *
 * @param id the digest of the text
 * @param text the text, as published
 * @param metadata what stands around it
 * @param furniture parts of the text that are not its story: bylines, date lines, "Read more"; in order, may be empty
 */
public record Article(ArticleId id, String text, Metadata metadata, List<Span> furniture) {

    public Article {
        furniture = List.copyOf(furniture);
        for (var span : furniture) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("furniture outside the text: " + span);
            }
        }
    }

    /** An article with the identity that its text gives it. */
    public static Article of(String text, Metadata metadata, List<Span> furniture) {
        return new Article(new ArticleId("sha256:" + Sha256.hex(text)), text, metadata, furniture);
    }

    /** An article of which nothing is known but its text. */
    public static Article of(String text) {
        return of(text, Metadata.NONE, List.of());
    }
}
