package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Read;

/** What holds for any page: pages of random pieces are read or skipped, and no markup gets into a text. */
class AnyPageTest {

    private static final int PAGES = 150;

    private static final long LONG_ENOUGH_IN_NANOSECONDS = 10_000_000_000L;

    private static final Pattern MARKUP = Pattern.compile("</?[a-z!]|&[a-z]+;|\\{\"");

    private static final String STORY =
            "Norland said on Friday that it would open the bridge, and that the toll would stay at two crowns for a year. ";

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div class='related'>",
            "<div>",
            "</div>",
            "<article>",
            "</article>",
            "<main>",
            "<h1>",
            "</h1>",
            "<h2>More</h2>",
            "<a href='x'>",
            "</a>",
            "<br>",
            "<table><tr><td>",
            "</table>",
            "<ul><li>",
            "<script>",
            "</script>",
            "<style>p{}</style>",
            "<!--",
            "-->",
            "]]>",
            "<pre>",
            "</pre>",
            "<svg>",
            "</svg>",
            "<form>",
            "</form>",
            "<meta property='og:title' content='Bridge opens'>",
            "<meta property='og:type' content='article'>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + STORY + "\"}</script>",
            "<script type='application/ld+json'>{\"@type\":[\"Article\",{}],\"author\":{\"name\":[1,null]},\"publisher\":[]",
            "<script type='application/ld+json'>[[[{\"@type\":\"Article\",\"headline\":\"&lt;b&gt;x\"}]]]</script>",
            "<time datetime='2031-06-20T25:61:00+99:00'>",
            "<link rel=canonical href='http://[::'>",
            "<html lang='??'>",
            "<body hidden>",
            "<template>",
            "<noscript>",
            "&nbsp;",
            "&mdash;",
            "&#0;",
            "&#xD800;",
            "\u0000",
            "\u202E",
            "😀",
            "\r\n",
            STORY,
            STORY,
            STORY,
            "“Yes,” he said.",
            "Short.");

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isReadOrSkippedAndItsTextHoldsNoMarkup(long seed) {
        var random = new Random(seed);
        var read = 0;
        for (var count = 0; count < PAGES; count++) {
            var page = new StringBuilder("<html>");
            for (var piece = random.nextInt(60); piece > 0; piece--) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            var bytes = page.toString().getBytes(UTF_8);
            var outcome = read(bytes);
            assertThat(outcome).isEqualTo(read(bytes));
            if (outcome instanceof Read(Article article)) {
                read++;
                assertThat(MARKUP.matcher(article.text()).find())
                        .as(article.text())
                        .isFalse();
            }
        }
        assertThat(read).isGreaterThan(PAGES / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "<?xml version='1.0'?><rss>",
                "\uFEFF<p>",
                "<!doctype html><script type='application/ld+json'>"
            })
    void isReadFromAnyBytes(String start) {
        var random = new Random(start.hashCode());
        for (var count = 0; count < PAGES; count++) {
            var noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            var bytes = (start + new String(noise, ISO_8859_1)).getBytes(ISO_8859_1);
            assertThat(read(bytes)).isInstanceOf(Outcome.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>",
                "<a>",
                "<b>",
                "<table><tr><td>",
                "<article>",
                "<nav>",
                "<p>a.",
                "<br>",
                "&amp;",
                "<!--",
                "<![CDATA[",
                "<script type='application/ld+json'>{\"a\":[",
                "<div class=share>x</div>",
                "<h1>a</h1>",
                "<time datetime=x>",
                "[",
                "<"
            })
    void isReadInGoodTimeHoweverLong(String piece) {
        var page = "<html><body>" + STORY.repeat(3) + piece.repeat(60_000 / piece.length()) + STORY.repeat(3);
        var clock = ManagementFactory.getThreadMXBean();
        var started = clock.getCurrentThreadCpuTime();
        assertThat(read(page.getBytes(UTF_8))).isInstanceOf(Outcome.class);
        assertThat(clock.getCurrentThreadCpuTime() - started).isLessThan(LONG_ENOUGH_IN_NANOSECONDS);
    }

    private Outcome read(byte[] bytes) {
        return reader.read(bytes, Optional.empty(), Metadata.NONE);
    }
}
