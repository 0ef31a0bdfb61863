package org.onrecord.link.origin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Article;
import org.onrecord.model.Span;

/** Finds the note by which an article corrects or withdraws what its outlet printed before. */
final class CorrectionFinder {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private final MarkPatterns patterns;

    CorrectionFinder(MarkPatterns patterns) {
        this.patterns = patterns;
    }

    /** The paragraph that is such a note; the whole text where the headline says that it is one. */
    Optional<Span> note(Article article) {
        var text = article.text();
        var title = article.metadata().title();
        if (title.isPresent() && is(MarkPatterns.Place.TITLE, title.get())) {
            return Optional.of(new Span(0, text.length()));
        }
        var line = LINE.matcher(text);
        while (line.find()) {
            boolean isTitle = title.filter(line.group().strip()::equals).isPresent();
            if (!isTitle
                    && (is(MarkPatterns.Place.OPENING, line.group())
                            || is(MarkPatterns.Place.ANYWHERE, line.group()))) {
                return Optional.of(new Span(line.start(), line.end()));
            }
        }
        return Optional.empty();
    }

    private boolean is(MarkPatterns.Place place, String words) {
        return patterns.of(MarkPatterns.Kind.CORRECTION).stream()
                .anyMatch(row ->
                        row.place() == place && row.pattern().matcher(words).find());
    }
}
