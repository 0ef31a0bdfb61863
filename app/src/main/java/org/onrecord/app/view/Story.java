package org.onrecord.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Record;
import org.onrecord.model.Span;

/**
 * An article laid out for reading: its furniture left out, its headline apart.
 *
 * @param headline the line of the text that prints the title, where the text begins with it
 * @param paragraphs what stands between blank lines, in order
 */
record Story(Optional<Line> headline, List<Paragraph> paragraphs) {

    /** The segments of one line of the text; never blank. */
    record Line(List<Segment> segments) {

        boolean prints(String words, String text) {
            var printed = new StringBuilder();
            for (var segment : segments) {
                printed.append(segment.span().in(text));
            }
            return printed.toString().strip().equals(words.strip());
        }
    }

    /** Lines with no blank line between them; never empty. */
    record Paragraph(List<Line> lines) {}

    static Story of(Record record, Numbering numbering) {
        var layout = new Layout(record.article());
        for (var segment : new Segmentation(record, numbering).cut()) {
            layout.add(segment);
        }
        return layout.story();
    }

    /** Gathers segments to lines and lines to paragraphs. */
    private static final class Layout {

        private final Article article;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private List<Line> lines = new ArrayList<>();
        private List<Segment> segments = new ArrayList<>();
        private int furniture;

        Layout(Article article) {
            this.article = article;
        }

        void add(Segment segment) {
            if (Segmentation.isLineBreak(article.text().charAt(segment.span().begin()))) {
                endLine();
            } else if (!isFurniture(segment.span())) {
                segments.add(segment);
            }
        }

        private boolean isFurniture(Span span) {
            var all = article.furniture();
            while (furniture < all.size() && all.get(furniture).end() <= span.begin()) {
                furniture++;
            }
            return furniture < all.size() && all.get(furniture).contains(span);
        }

        private void endLine() {
            boolean blank = true;
            for (var segment : segments) {
                blank &= segment.span().in(article.text()).isBlank();
            }
            if (!blank) {
                lines.add(new Line(segments));
            } else if (!lines.isEmpty()) {
                endParagraph();
            }
            segments = new ArrayList<>();
        }

        private void endParagraph() {
            paragraphs.add(new Paragraph(lines));
            lines = new ArrayList<>();
        }

        Story story() {
            endLine();
            if (!lines.isEmpty()) {
                endParagraph();
            }
            return new Story(takeHeadline(), paragraphs);
        }

        private Optional<Line> takeHeadline() {
            var title = article.metadata().title();
            if (title.isEmpty() || paragraphs.isEmpty()) {
                return Optional.empty();
            }
            var first = paragraphs.getFirst().lines();
            if (!first.getFirst().prints(title.get(), article.text())) {
                return Optional.empty();
            }
            var headline = first.removeFirst();
            if (first.isEmpty()) {
                paragraphs.removeFirst();
            }
            return Optional.of(headline);
        }
    }
}
