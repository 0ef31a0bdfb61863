package org.onrecord.ingest.markup;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Metadata;

/**
 * What one kind of marks on a page says of its article.
 *
 * @param metadata title, outlet, byline and so on
 * @param body the article's text, where it stands in the marks
 * @param declared whether they say that the page is an article
 */
record PageFacts(Metadata metadata, Optional<String> body, boolean declared) {

    static final PageFacts NONE = new PageFacts(Metadata.NONE, Optional.empty(), false);

    /** These, and what others say where these say nothing. */
    PageFacts or(PageFacts others) {
        return new PageFacts(metadata.or(others.metadata), body.or(others::body), declared || others.declared);
    }

    /** Names of persons and organisations, less those that are addresses. */
    static List<String> names(List<String> written) {
        return written.stream()
                .map(PlainText::ofValue)
                .filter(name -> !name.isEmpty() && name.length() <= 200)
                .filter(name -> !name.contains("://") && !name.startsWith("@") && !name.startsWith("www."))
                .distinct()
                .toList();
    }
}
