package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Read;
import org.onrecord.model.Outcome.Skipped;

class ArticleReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "“Norland sells ships,” Éva Lee said – twice.\r\n\r\nIt rained.\r\n";

    private final ArticleReader reader = new ArticleReader();

    @Test
    void leavesTheTextAsItIs() {
        assertThat(article(read(TEXT.getBytes(UTF_8))).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void honoursAByteOrderMarkAndLeavesItOut(String encoding) {
        var bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(encoding));
        assertThat(article(read(bytes))).isEqualTo(article(read(TEXT.getBytes(UTF_8))));
        assertThat(article(read(bytes, Charset.forName(encoding))).text()).isEqualTo(TEXT);
    }

    @Test
    void readsByTheEncodingThatIsGiven() {
        assertThat(article(read(TEXT.getBytes(WINDOWS), WINDOWS)).text()).isEqualTo(TEXT);
        assertThat(article(read(TEXT.getBytes(UTF_16), UTF_16)).text()).isEqualTo(TEXT);
        assertThat(article(read(TEXT.getBytes(UTF_16LE), UTF_16LE)).text()).isEqualTo(TEXT);
    }

    @Test
    void namesTheFirstBadByteAndTheLikelyEncoding() {
        var skipped = skipped(read(TEXT.replace("“", "\"").getBytes(WINDOWS)), Cause.ENCODING);
        assertThat(skipped.detail())
                .isEqualTo("is not UTF-8: byte 21 (0x94) cannot be read; it is probably windows-1252:"
                        + " add --encoding windows-1252");
    }

    @Test
    void knowsTheQuotesOfOldMacs() {
        var bytes = TEXT.getBytes(Charset.forName("x-MacRoman"));
        assertThat(skipped(read(bytes), Cause.ENCODING).detail()).endsWith("add --encoding x-MacRoman");
    }

    @Test
    void namesNoEncodingThatIsUnlikely() {
        var bytes = "Король продал корабли".getBytes(Charset.forName("windows-1251"));
        assertThat(skipped(read(bytes), Cause.ENCODING).detail()).doesNotContain("probably");
    }

    @Test
    void readsStrictlyByTheEncodingThatIsGiven() {
        var skipped = skipped(read(TEXT.getBytes(UTF_8), Charset.forName("US-ASCII")), Cause.ENCODING);
        assertThat(skipped.detail()).startsWith("is not US-ASCII: byte 0 (0xE2)");
    }

    @Test
    void tellsOfAMarkThatDeniesTheEncodingGiven() {
        var skipped = skipped(read(("\uFEFF" + TEXT).getBytes(UTF_8), WINDOWS), Cause.ENCODING);
        assertThat(skipped.detail()).isEqualTo("is marked as UTF-8, not windows-1252: leave out --encoding");
    }

    @Test
    void tellsOfAMarkedTextThatIsBroken() {
        var bytes = ("\uFEFF" + TEXT).getBytes(UTF_16LE);
        var cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(skipped(reader.read(cut, Optional.empty(), Metadata.NONE), Cause.ENCODING)
                        .detail())
                .contains("is not UTF-16LE", "broken or cut off")
                .doesNotContain("windows");
    }

    @Test
    void takesNoOtherXmlForAnArticle() {
        var xml = "<?xml version=\"1.0\"?>\n<votes><vote>Ann Lee said no.</vote></votes>";
        skipped(reader.read(xml.getBytes(UTF_8), Optional.empty(), Metadata.NONE), Cause.NO_ARTICLE);
    }

    @Test
    void tellsOfWideTextWithoutAMark() {
        assertThat(skipped(read("Norland sells ships.".getBytes(UTF_16LE)), Cause.ENCODING)
                        .detail())
                .isEqualTo("looks like UTF-16LE: add --encoding UTF-16LE");
        assertThat(skipped(read("Norland sells ships.".getBytes(UTF_16BE)), Cause.ENCODING)
                        .detail())
                .contains("UTF-16BE");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462D312E370A, a PDF document",
        "504B030414000600, a zip archive",
        "89504E470D0A1A0A00, a PNG image",
        "FFD8FFE000104A46, a JPEG image",
        "1F8B0800, a gzip archive",
        "D0CF11E0A1B11AE100, a Microsoft Office document"
    })
    void saysWhatABinaryFileIs(String hex, String kind) {
        assertThat(skipped(read(HexFormat.of().parseHex(hex)), Cause.BINARY).detail())
                .contains(kind);
    }

    @Test
    void takesZerosAndControlCharactersForNoText() {
        skipped(read("Norland\0 sells".getBytes(UTF_8)), Cause.BINARY);
        skipped(read("\1\2\3\4\5Norland".getBytes(UTF_8)), Cause.BINARY);
        skipped(reader.read("Nor\0land", Metadata.NONE), Cause.BINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "— … !?", "\uFEFF"})
    void skipsATextWithoutWords(String text) {
        skipped(read(text.getBytes(UTF_8)), Cause.EMPTY);
        skipped(reader.read(text, Metadata.NONE), Cause.EMPTY);
    }

    @Test
    void skipsATextThatIsTooLong() {
        var text = "a".repeat(ArticleReader.LONGEST + 1);
        assertThat(skipped(read(text.getBytes(UTF_8)), Cause.TOO_LARGE).detail())
                .isEqualTo("has 10,000,001 characters; an article has at most 10,000,000 characters:"
                        + " split it into its articles");
    }

    @Test
    void putsWhatIsGivenBeforeWhatTheTextSays() {
        var text =
                "Norland votes\n\nBy Ann Lee\n14 June 2024 23:40 GMT\n\nNORBURG (AP) — The king of Norland met nobody"
                        + " on Friday, which he said he had planned for a long time.";
        var published = OffsetDateTime.parse("2024-06-15T00:00:00Z");
        var given = new Metadata(
                Optional.of("Another title"),
                Optional.empty(),
                List.of("Tom Ek"),
                Optional.of(published),
                Optional.empty());
        var article = article(reader.read(text, given));
        assertThat(article.metadata().title()).contains("Another title");
        assertThat(article.metadata().outlet()).contains("Associated Press");
        assertThat(article.metadata().byline()).containsExactly("Tom Ek");
        assertThat(article.metadata().published()).contains(published);
        assertThat(article.metadata().dateline()).isPresent();
        assertThat(article.furniture()).hasSize(3);
    }

    private Outcome read(byte[] bytes) {
        return reader.read(bytes, Optional.empty(), Metadata.NONE);
    }

    private Outcome read(byte[] bytes, Charset encoding) {
        return reader.read(bytes, Optional.of(encoding), Metadata.NONE);
    }

    private static Article article(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Read.class);
        return ((Read) outcome).article();
    }

    private static Skipped skipped(Outcome outcome, Cause cause) {
        assertThat(outcome).isInstanceOf(Skipped.class);
        var skipped = (Skipped) outcome;
        assertThat(skipped.cause()).isEqualTo(cause);
        assertThat(skipped.detail()).isNotBlank().doesNotContain("\n");
        return skipped;
    }
}
