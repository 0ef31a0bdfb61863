package org.onrecord.app.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.onrecord.model.Attribution;
import org.onrecord.model.Record;
import org.onrecord.model.Sha256;

/**
 * Articles on one page that needs nothing but itself: the story with its words marked, beside it who said what, below it the
 * events and figures. Pointing at words lights up who said them, and shows on whose word they stand.
 */
public final class HtmlView implements View {

    private final Producer producer;

    /**
     * A page that says what made the records.
     *
     * @param producer what made them
     */
    public HtmlView(Producer producer) {
        this.producer = producer;
    }

    @Override
    public String opening() {
        var style = resource("page.css");
        var script = resource("page.js");
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
                + digest(style)
                + "'; script-src '" + digest(script) + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n"
                + "<title>On record</title>\n<style>" + style + "</style>\n<script>" + script
                + "</script>\n</head>\n<body>\n";
    }

    @Override
    public String show(Reading reading) {
        var record = reading.record();
        var numbering = new Numbering(record);
        var story = Story.of(record, numbering);
        var prefix = "a" + reading.place() + "s";
        var chains = new ChainWords(record);
        var output = new StringBuilder("<article>\n<div class=\"story\">\n");
        writeHead(reading, story, numbering, prefix, output);
        for (var paragraph : story.paragraphs()) {
            output.append("<p dir=\"auto\">");
            var gap = "";
            for (var line : paragraph.lines()) {
                output.append(gap);
                writeLine(line, numbering, chains, record, prefix, output);
                gap = "<br>\n";
            }
            output.append("</p>\n");
        }
        output.append("</div>\n<aside>\n<h2>Who said what</h2>\n");
        writeList(record, numbering, prefix, output);
        output.append("</aside>\n");
        new HtmlTables(record, output).write();
        return output.append("</article>\n").toString();
    }

    @Override
    public String closing() {
        return "<footer>Read by Onrecord " + Html.escape(producer.version()) + ", network <code>"
                + Html.escape(producer.model()) + "</code></footer>\n</body>\n</html>\n";
    }

    private static void writeHead(
            Reading reading, Story story, Numbering numbering, String prefix, StringBuilder output) {
        var record = reading.record();
        var metadata = record.article().metadata();
        output.append("<header>\n<h1 dir=\"auto\">");
        if (story.headline().isPresent()) {
            writeLine(story.headline().get(), numbering, new ChainWords(record), record, prefix, output);
        } else {
            output.append(Html.escape(metadata.title().orElse(reading.name())));
        }
        output.append("</h1>\n");
        var facts = Heading.facts(metadata);
        if (!facts.isEmpty()) {
            output.append("<p class=\"facts\">")
                    .append(Html.escape(String.join(" · ", facts)))
                    .append("</p>\n");
        }
        output.append("</header>\n");
    }

    private static void writeLine(
            Story.Line line,
            Numbering numbering,
            ChainWords chains,
            Record record,
            String prefix,
            StringBuilder output) {
        for (var segment : line.segments()) {
            var words = Html.escape(segment.span().in(record.article().text()));
            var mark = segment.innermost();
            if (mark.isEmpty()) {
                output.append(words);
                continue;
            }
            output.append("<span class=\"").append(lower(mark.get().role()));
            output.append(mark.get().depth() > 0 ? " nested" : "").append("\" data-said=\"");
            writeIds(segment.marks(), prefix, output);
            var attribution = numbering.inOrder().get(mark.get().number() - 1);
            output.append("\" title=\"").append(Html.escape(chains.of(attribution)));
            output.append("\">").append(words).append("</span>");
        }
    }

    /** Ids of the attributions that words belong to, innermost first. */
    private static void writeIds(List<Mark> marks, String prefix, StringBuilder output) {
        var gap = "";
        for (var mark : marks.reversed()) {
            output.append(gap).append(prefix).append(mark.number());
            gap = " ";
        }
    }

    private static void writeList(Record record, Numbering numbering, String prefix, StringBuilder output) {
        if (numbering.inOrder().isEmpty()) {
            output.append("<p>Nobody is said to say anything.</p>\n");
            return;
        }
        var wording = new Wording(record.article().text());
        output.append("<ol>\n");
        for (var attribution : numbering.outerFirst()) {
            writeItem(attribution, numbering, wording, prefix, output);
        }
        output.append("</ol>\n");
    }

    private static void writeItem(
            Attribution attribution, Numbering numbering, Wording wording, String prefix, StringBuilder output) {
        int number = numbering.number(attribution);
        int depth = Math.min(numbering.depth(attribution), 4);
        output.append("<li value=\"")
                .append(number)
                .append("\" tabindex=\"0\" class=\"depth")
                .append(depth);
        output.append("\" data-item=\"").append(prefix).append(number).append("\">");
        element(
                attribution.source().spans().isEmpty() ? "nobody" : "source",
                wording.source(attribution.source()),
                output);
        wording.name(attribution.source()).ifPresent(name -> element("name", name, output.append(' ')));
        element("cue", wording.cue(attribution), output.append(' '));
        element(depth > 0 ? "content nested" : "content", wording.content(attribution), output.append(' '));
        var within =
                numbering.outer(attribution).map(outer -> ", within " + outer).orElse("");
        element("style", Wording.style(attribution.style()) + within, output.append(' '));
        output.append("</li>\n");
    }

    private static void element(String kind, String words, StringBuilder output) {
        output.append("<span class=\"")
                .append(kind)
                .append("\">")
                .append(Html.escape(words))
                .append("</span>");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(HtmlView.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page's policy admits by its digest, and nothing else. */
    private static String digest(String content) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(content));
    }
}
