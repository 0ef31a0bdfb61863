package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Read;
import org.onrecord.model.Outcome.Skipped;

class ArticleLinesTest {

    private final ArticleReader articleReader = new ArticleReader();

    @Test
    void readsOurOwnFields() {
        var article = read(
                FieldMap.OWN,
                "{\"title\": \"Norland votes\", \"outlet\": \"Norland Times\", \"byline\": [\"Ann Lee\", \"Tom Ek\"],"
                        + " \"published\": \"2031-06-20T23:05:00+02:00\", \"text\": \"Norland votes on Friday.\\n\","
                        + " \"uri\": \"https://norland.example/votes\", \"language\": \"en\", \"more\": [1, {}]}");
        assertThat(article.text()).isEqualTo("Norland votes on Friday.\n");
        assertThat(article.metadata().title()).contains("Norland votes");
        assertThat(article.metadata().outlet()).contains("Norland Times");
        assertThat(article.metadata().byline()).containsExactly("Ann Lee", "Tom Ek");
        assertThat(article.metadata().published()).contains(OffsetDateTime.parse("2031-06-20T23:05+02:00"));
        assertThat(article.metadata().uri()).contains(URI.create("https://norland.example/votes"));
        assertThat(article.metadata().language()).contains("en");
    }

    @Test
    void readsTheFieldsOfOthersByAMap() {
        var map = FieldMap.parse("text=body,title=headline,outlet=source.name");
        var article = read(
                map,
                "{\"body\": \"It rains, said Ann Lee.\", \"headline\": \"Rain\", \"source\": {\"name\": \"Shore Post\"},"
                        + " \"byline\": \"Eva Ost\", \"published\": \"2031-06-20\"}");
        assertThat(article.text()).isEqualTo("It rains, said Ann Lee.");
        assertThat(article.metadata().title()).contains("Rain");
        assertThat(article.metadata().outlet()).contains("Shore Post");
        assertThat(article.metadata().byline()).containsExactly("Eva Ost");
        assertThat(article.metadata().published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It rains.|is no object of JSON",
                "[1]|is no object of JSON",
                "{\"text\": \"a\"} x|is no object of JSON",
                "{\"body\": \"a\"}|no text in the field 'text'",
                "{\"text\": 7}|field 'text': '7' is no text",
                "{\"text\": {\"a\": \"b\"}}|name one of them, as text=text.NAME",
                "{\"text\": \"a\", \"published\": \"today\"}|'today' is no time with its zone",
                "{\"text\": \"a\", \"uri\": \"http://[\"}|is no address",
                "{\"text\": \"…\"}|holds no words"
            })
    void saysInOneLineWhatIsWrong(String line, String complaint) {
        var outcome = new ArticleLines(articleReader, FieldMap.OWN).read(line, Metadata.NONE);
        assertThat(outcome).isInstanceOf(Skipped.class);
        var skipped = (Skipped) outcome;
        assertThat(skipped.detail()).contains(complaint).doesNotContain("\n");
        assertThat(skipped.cause()).isIn(Cause.BROKEN, Cause.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|is no pair of names",
                "text=|is no pair of names",
                "body=text|'body' is none of title, outlet",
                "text=a,text=b|twice"
            })
    void saysWhatIsWrongWithAMap(String map, String complaint) {
        assertThatThrownBy(() -> FieldMap.parse(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    private Article read(FieldMap map, String line) {
        var outcome = new ArticleLines(articleReader, map).read(line, Metadata.NONE);
        assertThat(outcome).isInstanceOf(Read.class);
        return ((Read) outcome).article();
    }
}
