package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonViewTest {

    private static final Producer PRODUCER = new Producer("1.2", "sha256:abc", "sha256:def");

    @Test
    void saysWhatMadeIt() {
        var json = parse(Example.reading());
        assertThat(json.get("format").asString()).isEqualTo("onrecord/1");
        assertThat(json.get("producer").toString())
                .isEqualTo("{\"version\":\"1.2\",\"model\":\"sha256:abc\",\"rules\":\"sha256:def\"}");
    }

    @Test
    void holdsTheArticle() {
        var article = parse(Example.reading()).get("article");
        assertThat(article.propertyNames())
                .containsExactly("id", "title", "outlet", "byline", "published", "dateline", "language", "uri", "text");
        assertThat(article.get("id").asString()).startsWith("sha256:");
        assertThat(article.get("text").asString()).isEqualTo(Example.TEXT);
        assertThat(article.get("published").asString()).isEqualTo("2024-06-14T23:40:00+04:00");
        assertThat(article.get("outlet").toString()).isEqualTo("{\"name\":\"Norland Post\",\"actor\":null}");
        assertThat(article.get("dateline").toString())
                .isEqualTo("{\"place\":\"Portsund\",\"country\":null,\"date\":\"2024-06-14\"}");
    }

    @Test
    void countsSpansInCodePoints() {
        var text = Example.TEXT;
        var attributions = parse(Example.reading()).get("attributions");
        assertThat(quote(attributions.get(1).get("content").get(1), text)).isEqualTo("\"It will be 🌉 wide.\"");
        assertThat(quote(attributions.get(3).get("source").get("spans").get(0), text))
                .isEqualTo("Mara Sund");
        assertThat(quote(attributions.get(4).get("content").get(0), text)).isEqualTo("that tolls would rise");
    }

    @Test
    void tiesAnInnerAttributionToItsOuter() {
        var attributions = parse(Example.reading()).get("attributions");
        assertThat(attributions.get(3).get("id").asString()).isEqualTo("s4");
        assertThat(attributions.get(3).get("within").asString()).isEqualTo("s3");
        assertThat(attributions.get(3).get("cue").get("lemma").asString()).isEqualTo("had confirmed");
        assertThat(attributions.get(1).get("style").asString()).isEqualTo("direct");
    }

    @Test
    void writesNullForWhatIsAbsent() {
        var source = parse(Example.reading()).get("attributions").get(4).get("source");
        assertThat(source.toString()).isEqualTo("{\"actor\":null,\"name\":null,\"spans\":[]}");
        var silent = parse(Example.silent("Rain."));
        assertThat(silent.get("attributions").toString()).isEqualTo("[]");
        assertThat(silent.get("article").get("title").isNull()).isTrue();
        assertThat(silent.get("article").get("outlet").isNull()).isTrue();
        assertThat(silent.get("article").get("byline").toString()).isEqualTo("[]");
    }

    @Test
    void writesOneLineForPrograms() {
        assertThat(new JsonView(PRODUCER, false).show(Example.reading()).chars().filter(unit -> unit == '\n'))
                .hasSize(1);
        var pretty = new JsonView(PRODUCER, true).show(Example.reading());
        assertThat(pretty.lines().count()).isGreaterThan(40);
        assertThat(JsonMapper.shared().readTree(pretty)).isEqualTo(parse(Example.reading()));
    }

    @Test
    void escapesWhatActsOnATerminal() {
        var text = "a\u001B[31m \u009B \u007F \u202E \u2028 é 東";
        var line = new JsonView(PRODUCER, false).show(Example.silent(text));
        assertThat(line).contains("\"a\\u001B[31m \\u009b \\u007F \\u202e \\u2028 é 東\"");
        assertThat(parse(Example.silent(text)).get("article").get("text").asString())
                .isEqualTo(text);
    }

    private static JsonNode parse(Reading reading) {
        return JsonMapper.shared().readTree(new JsonView(PRODUCER, false).show(reading));
    }

    private static String quote(JsonNode span, String text) {
        int begin = text.offsetByCodePoints(0, span.get(0).asInt());
        return text.substring(begin, text.offsetByCodePoints(0, span.get(1).asInt()));
    }
}
