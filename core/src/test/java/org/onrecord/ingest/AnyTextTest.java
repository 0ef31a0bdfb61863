package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Read;

/** What holds for any text: random texts from pieces of heads, stories and rubbish are read. */
class AnyTextTest {

    private static final int TEXTS = 400;

    /** A text of a million characters takes a fraction of this; a pattern that backtracks takes for ever. */
    private static final long LONG_ENOUGH_IN_NANOSECONDS = 10_000_000_000L;

    private static final List<String> PIECES = List.of(
            "Norland votes",
            "By Ann Lee",
            "Ann Lee",
            "Ann Lee | Norland Times",
            "14 June 2024",
            " 23:40 (UTC +04:00)",
            "Published ",
            "Updated ",
            "99/99/2024",
            "31 June 2024 25:61 GMT+99:99",
            "NORBURG, Norland, June 14. ",
            "NORBURG (AP) — ",
            "Norburg – ",
            "(Reuters) - ",
            "Leaders met on Friday, Trend reports.",
            "Read more",
            "Photo: Ann Lee",
            "Source: Reuters",
            "© 2024 Norland Times",
            "(",
            "[",
            "{",
            "\\",
            "%name%",
            "%",
            "|",
            "-",
            "—",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u0085",
            " ",
            "\t",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u202E",
            "😀",
            "שלום",
            "\uD83D",
            "\uDE00",
            "é",
            "e\u0301",
            "İ",
            "ß",
            "He said so.",
            "“Yes,”",
            "...",
            "x",
            "A",
            ".",
            ":",
            "0");

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isReadWithFurnitureInOrderAndWithin(long seed) {
        var random = new Random(seed);
        for (var count = 0; count < TEXTS; count++) {
            var text = text(random, random.nextInt(60));
            var outcome = reader.read(text, Metadata.NONE);
            if (outcome instanceof Read(Article article)) {
                assertThat(article.text()).isEqualTo(text);
                assertThat(outcome).isEqualTo(reader.read(text, Metadata.NONE));
                checkFurniture(article);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void isReadFromAnyBytes(long seed) {
        var random = new Random(seed);
        for (var count = 0; count < TEXTS; count++) {
            var bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThat(reader.read(bytes, Optional.empty(), Metadata.NONE)).isInstanceOf(Outcome.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A ",
                "Ann Lee ",
                "Ann Lee, ",
                "A.",
                "By Ann ",
                "NORBURG ",
                "(",
                "1",
                "14 June 2024 ",
                "\n",
                "a\n",
                "Read more\n",
                "—",
                "get the ",
                "reporting by Ann "
            })
    void isReadInGoodTimeHoweverLong(String piece) {
        var text = piece.repeat(1_000_000 / piece.length()) + "a";
        // Time of the processor, not of the clock: the machine may be busy with other work.
        var clock = ManagementFactory.getThreadMXBean();
        var started = clock.getCurrentThreadCpuTime();
        assertThat(reader.read(text, Metadata.NONE)).isInstanceOf(Read.class);
        assertThat(clock.getCurrentThreadCpuTime() - started).isLessThan(LONG_ENOUGH_IN_NANOSECONDS);
    }

    private static void checkFurniture(Article article) {
        var end = 0;
        for (var span : article.furniture()) {
            assertThat(span.begin()).isGreaterThanOrEqualTo(end);
            assertThat(span.in(article.text())).isNotBlank();
            end = span.end();
        }
        var dateline = article.metadata().dateline();
        if (dateline.isPresent() && !article.furniture().isEmpty()) {
            assertThat(article.furniture()).contains(dateline.get().span());
        }
    }

    private static String text(Random random, int pieces) {
        var text = new StringBuilder();
        for (var piece = 0; piece < pieces; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
