package org.onrecord.extract.assertion;

import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Span;

/** Finds the paragraph that tells what an article is about: the first that is no headline, byline or the like. */
final class LeadFinder {

    /** A line with fewer words is a headline or a caption. */
    private static final int FEWEST_WORDS = 15;

    /** The lead; empty where no paragraph is long enough. */
    Optional<Span> find(Article article) {
        int begin = 0;
        for (var line : article.text().split("\n", -1)) {
            int end = begin + line.length();
            if (line.split(" ").length >= FEWEST_WORDS) {
                var lead = Optional.of(new Span(begin, end)).filter(span -> isStory(article, line, span));
                if (lead.isPresent()) {
                    return lead;
                }
            }
            begin = end + 1;
        }
        return Optional.empty();
    }

    private static boolean isStory(Article article, String line, Span span) {
        return article.furniture().stream().noneMatch(part -> part.contains(span))
                && article.metadata().title().filter(line.strip()::equals).isEmpty();
    }
}
