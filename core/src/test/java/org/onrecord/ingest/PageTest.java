package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Read;
import org.onrecord.model.Outcome.Skipped;

/** Pages of several makes, written for this test. */
class PageTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final ArticleReader reader = new ArticleReader();

    @Test
    void readsLinkedDataAndPartsItsParagraphsAsThePageDoes() throws IOException {
        var article = article("linked-data.html");
        assertThat(article.text().lines().filter(line -> !line.isEmpty()))
                .hasSize(6)
                .startsWith("Norland opens the Tarn bridge")
                .endsWith("\"We will find every crown,\" Mr Rask said.")
                .contains("“This bridge is for those who waited,” the minister for transport, Edvard Rask, told a crowd"
                        + " that had stood in the rain since dawn.");
        assertThat(article.text()).doesNotContain("Herring", "cookies", "Photograph", "Angry", "©");
        assertThat(article.metadata().title()).contains("Norland opens the Tarn bridge");
        assertThat(article.metadata().outlet()).contains("The Norland Times");
        assertThat(article.metadata().byline()).containsExactly("Ann Lee", "Tom Ek");
        assertThat(article.metadata().published()).contains(OffsetDateTime.parse("2031-06-20T23:05:00+02:00"));
        assertThat(article.metadata().uri())
                .contains(URI.create("https://www.norlandtimes.example/politics/tarn-bridge"));
        assertThat(article.metadata().language()).contains("en-GB");
        assertThat(article.metadata().dateline().orElseThrow().place()).isEqualTo("NORBURG");
    }

    @Test
    void readsOpenGraphAndTheArticleElement() throws IOException {
        var article = article(new String(bytes("open-graph.html"), UTF_8).getBytes(WINDOWS));
        assertThat(article.text()).isEqualTo("""
                        Ostmark denies it moved guns to the strait

                        Ostmark’s defence ministry denied on Saturday that it had moved field guns to the shore of the Tarn Strait.

                        “There are no guns there, and there were none,” a spokeswoman said.

                        Pictures from above

                        A firm that sells pictures from satellites said on Friday that it had seen “at least nine” guns near the village of Sand.

                        Nine guns were seen on Thursday near the village, the firm said in its note.

                        We looked for them, and we did not find them.

                        Norland’s foreign ministry would not comment.""");
        assertThat(article.metadata().outlet()).contains("Ostmark Herald");
        assertThat(article.metadata().byline()).containsExactly("Tom Ek", "Eva Ost");
        assertThat(article.metadata().published()).contains(OffsetDateTime.parse("2031-06-21T07:30:00Z"));
        assertThat(article.metadata().language()).contains("en-US");
    }

    @Test
    void findsTheStoryInASoupOfTables() throws IOException {
        var article = article("soup.html");
        assertThat(article.text().lines().filter(line -> !line.isEmpty()))
                .hasSize(6)
                .startsWith(
                        "Sand villagers say they heard no guns",
                        "People in the village of Sand said on Saturday that"
                                + " they had heard no guns and had seen none, though the road to the shore has been shut since"
                                + " Thursday.")
                .contains("No repairs could be seen on Saturday.");
        assertThat(article.text()).doesNotContain("herring", "boat", "Front page");
        assertThat(article.metadata().title()).contains("Sand villagers say they heard no guns");
    }

    @Test
    void takesTheBylineAndTheTimeFromTheLinesBelowTheHeadline() throws IOException {
        var article = article("elementor.html");
        assertThat(article.text().lines().filter(line -> !line.isEmpty()))
                .hasSize(4)
                .startsWith("Ferry to Sand stops")
                .endsWith("“We have forty people,” the harbour master said. “I do not know what to tell them.”");
        assertThat(article.metadata().outlet()).contains("Coast Wire");
        assertThat(article.metadata().byline()).containsExactly("Lars Frost");
        assertThat(article.metadata().published()).contains(OffsetDateTime.parse("2031-06-22T09:15-04:00"));
    }

    @Test
    void readsOnWhereMarkupIsBroken() throws IOException {
        assertThat(article("broken.html").text())
                .contains("went dark on Monday night for the first time in ninety years, the coast guard said.\n")
                .contains(
                        "A bulb had failed at ten, it said, and the keeper could not find another — “not in the whole house”.")
                .doesNotContain("<", "href", "&nbsp", "&mdash");
    }

    @Test
    void hearsOnlyWhatAReaderSees() throws IOException {
        assertThat(article("hostile.html").text())
                .doesNotContain("king is dead", "alert", "\u00AD", "\u200B", "\0")
                .contains("Lars Frost, could not be reached.")
                .contains("He had written to <customers> on Friday that their money was \"as safe as the king\".");
    }

    @Test
    void saysThatAPageHoldsNoArticle() throws IOException {
        for (var page : new String[] {"front-page.html", "empty.html"}) {
            var skipped = (Skipped) read(bytes(page));
            assertThat(skipped.cause()).as(page).isEqualTo(Cause.NO_ARTICLE);
            assertThat(skipped.detail()).contains("without an article");
        }
    }

    @Test
    void believesTheBytesBeforeTheServer() throws IOException {
        var page = new String(bytes("linked-data.html"), UTF_8);
        var expected = article("linked-data.html").text();
        assertThat(article(reader.read(page.getBytes(UTF_8), Optional.empty(), Optional.of(WINDOWS), Metadata.NONE))
                        .text())
                .isEqualTo(expected);
        assertThat(article(("\uFEFF" + page).getBytes(UTF_16LE)).text()).isEqualTo(expected);
        var soup = "<p>Caf\u00e9 owners said \u201cno\u201d to the tax. "
                + "They said on Friday that it would ruin them, and that the town would be the poorer for it. "
                        .repeat(5);
        assertThat(article(soup.getBytes(WINDOWS)).text()).contains("Caf\u00e9 owners said \u201cno\u201d");
        var skipped =
                (Skipped) reader.read(soup.getBytes(WINDOWS), Optional.of(UTF_8), Optional.empty(), Metadata.NONE);
        assertThat(skipped.cause()).isEqualTo(Cause.ENCODING);
        assertThat(skipped.detail()).contains("--encoding");
    }

    @Test
    void takesAPagesWordForItsAddressOnlyOnItsOwnHost() throws IOException {
        var page = bytes("linked-data.html");
        var own = URI.create("https://norlandtimes.example/politics/tarn-bridge?utm=x");
        assertThat(uri(page, own)).contains(URI.create("https://www.norlandtimes.example/politics/tarn-bridge"));
        var other = URI.create("https://copies.example/tarn-bridge");
        assertThat(uri(page, other)).contains(other);
    }

    @Test
    void putsWhatIsGivenBeforeWhatThePageSays() throws IOException {
        var given = new Metadata(
                Optional.of("Another"), Optional.of("Other Post"), List.of(), Optional.empty(), Optional.empty());
        var article = article(reader.read(bytes("linked-data.html"), Optional.empty(), given));
        assertThat(article.metadata().title()).contains("Another");
        assertThat(article.metadata().outlet()).contains("Other Post");
        assertThat(article.metadata().byline()).containsExactly("Ann Lee", "Tom Ek");
    }

    @Test
    void takesAWordInAngleBracketsForNoPage() {
        var article = article("<Norland> said that it would sell <none> of its ships.".getBytes(UTF_8));
        assertThat(article.text()).startsWith("<Norland>");
    }

    @Test
    void namesAnArticleOfAFeed() {
        var feed =
                "<?xml version='1.0'?><rss><channel><item><link>https://norland.example/1</link></item></channel></rss>";
        var skipped = (Skipped) read(feed.getBytes(UTF_8));
        assertThat(skipped.cause()).isEqualTo(Cause.NO_ARTICLE);
        assertThat(skipped.detail()).contains("a feed of one article", "https://norland.example/1");
    }

    private Optional<URI> uri(byte[] page, URI from) {
        return article(reader.read(page, Optional.empty(), Metadata.NONE.withUri(from)))
                .metadata()
                .uri();
    }

    private Article article(String page) throws IOException {
        return article(bytes(page));
    }

    private Article article(byte[] bytes) {
        return article(read(bytes));
    }

    private static Article article(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Read.class);
        return ((Read) outcome).article();
    }

    private Outcome read(byte[] bytes) {
        return reader.read(bytes, Optional.empty(), Metadata.NONE);
    }

    private static byte[] bytes(String page) throws IOException {
        try (var stream = Objects.requireNonNull(PageTest.class.getResourceAsStream("/pages/" + page))) {
            return stream.readAllBytes();
        }
    }
}
