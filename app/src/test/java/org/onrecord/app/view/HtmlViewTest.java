package org.onrecord.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlViewTest {

    private static final HtmlView VIEW = new HtmlView(new Producer("1.2", "sha256:<abc>", "sha256:def"));

    @Test
    void marksTheWordsOfEachAttribution() {
        assertThat(VIEW.show(Example.reading()))
                .contains("<span class=\"source\" data-said=\"a1s2\" title=\"Norland Post &gt; Tom Ek\">he</span>")
                .contains("<span class=\"cue\" data-said=\"a1s2\" title=\"Norland Post &gt; Tom Ek\">told</span>");
    }

    @Test
    void showsTheChainWherePointedAt() {
        assertThat(VIEW.show(Example.reading()))
                .contains(
                        "<span class=\"content nested\" data-said=\"a1s4 a1s3\""
                                + " title=\"Norland Post &gt; The Norland Times &gt; Mara Sund\">that the money was there</span>");
    }

    @Test
    void showsEventsAndFiguresBelow() {
        assertThat(VIEW.show(FullExample.reading()))
                .contains("<tr title=\"Ostmark denied it\"><td class=\"number\">3</td><td class=\"source\"></td>")
                .contains("<td class=\"content\">at least $4 billion</td><td>Trade</td>"
                        + "<td class=\"source\">Norland, Ostmark</td><td class=\"cue\">actual</td><td>2023</td>");
        assertThat(VIEW.show(Example.reading())).doesNotContain("<table");
    }

    @Test
    void listsWhoSaidWhat() {
        assertThat(VIEW.show(Example.reading()))
                .contains("<li value=\"2\" tabindex=\"0\" class=\"depth0\" data-item=\"a1s2\">"
                        + "<span class=\"source\">he</span> <span class=\"name\">Tom Ek</span>")
                .contains("<span class=\"style\">indirect, within 3</span>");
    }

    @Test
    void escapesEverything() {
        var hostile = "</p><script>alert(1)</script> & \"x\" 'y' \u001B";
        var shown = VIEW.show(new Reading(1, "<b>&", Example.silent(hostile).record())) + VIEW.closing();
        assertThat(shown)
                .doesNotContain("<script>")
                .contains("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39; \uFFFD")
                .contains("<h1 dir=\"auto\">&lt;b&gt;&amp;</h1>")
                .contains("sha256:&lt;abc&gt;");
    }

    @Test
    void needsNothingButItself() {
        var page = VIEW.opening() + VIEW.show(Example.reading()) + VIEW.closing();
        assertThat(page).startsWith("<!doctype html>").endsWith("</html>\n");
        assertThat(page)
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("url(")
                .doesNotContain("src=");
    }

    @Test
    void admitsItsOwnStyleAndScriptOnly() throws Exception {
        var page = VIEW.opening();
        assertThat(page).contains("default-src 'none'");
        for (var element : new String[] {"style", "script"}) {
            var match = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                    .matcher(page);
            assertThat(match.find()).isTrue();
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(match.group(1).getBytes(StandardCharsets.UTF_8));
            assertThat(page)
                    .contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }
}
