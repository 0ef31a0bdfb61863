package org.onrecord.app.mcp;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.NewsReader;
import org.onrecord.app.view.JsonView;
import org.onrecord.app.view.Producer;
import org.onrecord.app.view.Reading;
import org.onrecord.app.view.RecordBrief;
import org.onrecord.ingest.ArticleReader;
import org.onrecord.lexicon.RulesDigest;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;

/** A tool that reads a text given now and keeps nothing of it. The network is loaded when it is first needed. Thread-safe. */
final class ReadingTool implements AutoCloseable {

    /** In UTF-16 units: some thirty thousand words, more than any article; read in well under a minute. */
    static final int LONGEST = 200_000;

    private final String version;
    private final Supplier<NewsReader> newsReaders;
    private final ArticleReader articleReader = new ArticleReader();
    private @Nullable Press press;

    /** What turns an article into a record. */
    private record Press(NewsReader newsReader, JsonView view) {}

    /**
     * A tool that has no network yet.
     *
     * @param newsReaders makes the reader, once; it is closed with this tool
     */
    ReadingTool(String version, Supplier<NewsReader> newsReaders) {
        this.version = version;
        this.newsReaders = newsReaders;
    }

    Tool tool() {
        return new Tool(
                "read_text",
                "Read a text",
                "Reads the text of one English news article given here, and tells who said what on whose word, who does what"
                        + " to whom, and how sure each voice is. Nothing is stored. Takes some seconds, longer at first. Cite the"
                        + " quotes it gives; it never says what is true, nor must you. span is [begin, end) in Unicode code"
                        + " points of article.text.",
                List.of(
                        Parameter.required(
                                "text",
                                "The article: plain text, or a page of HTML. At most "
                                        + String.format(Locale.ROOT, "%,d", LONGEST) + " characters."),
                        Parameter.text("title", "The headline, over what the text itself says."),
                        Parameter.text("outlet", "Who printed it, over what the text itself says."),
                        Parameter.text(
                                "published",
                                "When it was published, to tell what \"on Wednesday\" is: 2024-06-14, or"
                                        + " 2024-06-14T23:40+04:00.")),
                this::read);
    }

    private Tool.Answer read(Arguments arguments) {
        var text = arguments.textAsGiven("text");
        if (text.length() > LONGEST) {
            throw new ToolFailure(String.format(
                    Locale.ROOT,
                    "the text has %,d characters; at most %,d are read at a time: give one article",
                    text.length(),
                    LONGEST));
        }
        var outcome = articleReader.read(
                text.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.UTF_8), metadata(arguments));
        return switch (outcome) {
            case Outcome.Read read -> read(read.article());
            case Outcome.Skipped skipped -> throw new ToolFailure("the text " + skipped.detail());
        };
    }

    private Tool.Answer read(Article article) {
        var ready = press();
        var record = ready.newsReader().read(article);
        return new Tool.Answer(RecordBrief.json(record), ready.view().show(new Reading(1, "text", record)));
    }

    private static Metadata metadata(Arguments arguments) {
        var known = new Metadata(
                arguments.text("title"), arguments.text("outlet"), List.of(), Optional.empty(), Optional.empty());
        return known.or(arguments.text("published").map(ReadingTool::published).orElse(Metadata.NONE));
    }

    private static Metadata published(String written) {
        try {
            var words = written.strip();
            return words.contains("T")
                    ? new Metadata(
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.of(OffsetDateTime.parse(words)),
                            Optional.empty())
                    : Metadata.NONE.withDay(Optional.of(LocalDate.parse(words)));
        } catch (DateTimeException e) {
            throw new ToolFailure(
                    "published is no day and no time with its zone; write it like 2024-06-14 or 2024-06-14T23:40+04:00");
        }
    }

    private synchronized Press press() {
        if (press == null) {
            var newsReader = newsReaders.get();
            var producer = new Producer(version, newsReader.modelDigest(), RulesDigest.compute());
            press = new Press(newsReader, new JsonView(producer, false));
        }
        return press;
    }

    @Override
    public synchronized void close() {
        if (press != null) {
            press.newsReader().close();
            press = null;
        }
    }
}
