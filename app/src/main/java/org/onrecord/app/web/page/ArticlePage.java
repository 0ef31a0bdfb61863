package org.onrecord.app.web.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.app.web.page.StoredRecord.Figure;

/**
 * What the page of an article shows.
 *
 * @param headline as the text prints it, or what stands for it
 * @param facts outlet, time and authors
 * @param uri where the article was got from; only addresses of the web
 * @param paragraphs the text
 * @param said who said what
 * @param told its assertions, each with its claim
 * @param figures figures that it tells
 */
public record ArticlePage(
        MarkedParagraph headline,
        String facts,
        Optional<String> uri,
        List<MarkedParagraph> paragraphs,
        List<SaidLine> said,
        List<ToldLine> told,
        List<Figure> figures) {

    /** An attribution beside the text. */
    public record SaidLine(String id, String chain, String cue, String content, String style) {}

    /** An assertion beside the text. */
    public record ToldLine(
            String claim,
            String who,
            String type,
            String what,
            String when,
            String sure,
            String chain,
            int begin,
            int end) {}
}
