package org.onrecord.app.web.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.app.store.ArticleLine;

/**
 * An article in a list of a page.
 *
 * @param id its id
 * @param title its headline, or what stands for it
 * @param outlet who printed it, or nothing
 * @param published day on which it was published, or nothing
 * @param added day on which it was added
 * @param assertions how many assertions were read in it
 */
public record ArticleRow(String id, String title, String outlet, String published, String added, long assertions) {

    /** In UTF-16 units: a line of a narrow screen or two. */
    private static final int LONGEST_OPENING = 80;

    private static final int DAY = "2024-06-14".length();

    public static ArticleRow of(ArticleLine line) {
        return new ArticleRow(
                line.head().id().value(),
                title(line.head().title(), line.opening()),
                line.head().outlet().orElse(""),
                line.published().map(ArticleRow::day).orElse(""),
                day(line.added()),
                line.assertions());
    }

    /** Its headline; where it has none its first words in quotation marks. */
    public static String title(Optional<String> headline, String text) {
        return headline.orElseGet(() -> {
            var words = text.strip().replaceAll("\\s+", " ");
            if (words.length() <= LONGEST_OPENING) {
                return "“" + words + "”";
            }
            int space = words.lastIndexOf(' ', LONGEST_OPENING);
            return "“" + words.substring(0, space < 0 ? words.offsetByCodePoints(0, LONGEST_OPENING / 2) : space)
                    + "…”";
        });
    }

    private static String day(String time) {
        return time.substring(0, Math.min(DAY, time.length()));
    }

    /** Several as a table. */
    public static CsvTable table(List<ArticleLine> lines) {
        return new CsvTable(
                List.of("article", "title", "outlet", "uri", "published", "added", "assertions"),
                lines.stream()
                        .map(line -> List.of(
                                line.head().id().value(),
                                line.head().title().orElse(""),
                                line.head().outlet().orElse(""),
                                line.head().uri().orElse(""),
                                line.published().orElse(""),
                                line.added(),
                                Long.toString(line.assertions())))
                        .toList());
    }
}
