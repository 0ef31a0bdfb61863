package org.onrecord.app.add;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.app.fetch.Fetched;
import org.onrecord.app.fetch.Fetcher;
import org.onrecord.app.fetch.NotFetched;
import org.onrecord.ingest.ArticleLines;
import org.onrecord.ingest.ArticleReader;
import org.onrecord.ingest.FieldMap;
import org.onrecord.ingest.markup.FeedEntry;
import org.onrecord.model.Article;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Read;

/** Gets the article of an input. Thread-safe. */
public final class ArticleFinder {

    private final ArticleReader articleReader = new ArticleReader();
    private final InputReader inputReader;
    private final ArticleLines lines;
    private final Optional<Charset> encoding;
    private final Metadata given;
    private final Supplier<Fetcher> fetcher;

    /**
     * A finder of articles.
     *
     * @param inputReader reads files
     * @param fields which field of a line of JSON is what
     * @param encoding how the texts are encoded, where the user says so
     * @param given what the user says of all articles
     * @param fetcher made when it is needed
     */
    public ArticleFinder(
            InputReader inputReader,
            FieldMap fields,
            Optional<Charset> encoding,
            Metadata given,
            Supplier<Fetcher> fetcher) {
        this.inputReader = inputReader;
        this.lines = new ArticleLines(articleReader, fields);
        this.encoding = encoding;
        this.given = given;
        this.fetcher = fetcher;
    }

    /** The article of an input, or why there is none. */
    public Outcome find(Input input) {
        return switch (input) {
            case Input.OfFile file -> inputReader.read(file);
            case Input.OfBytes(var name, var bytes) -> articleReader.read(bytes, encoding, given);
            case Input.OfLine(var name, var line) -> lines.read(line, given);
            case Input.OfPage(var name, var page) -> read(page, given);
            case Input.OfFeed(var entry) -> fetch(entry);
            case Input.Unusable(var name, var why) -> why;
        };
    }

    /** Of who published it the feed knows best, of everything else the page. */
    private Outcome fetch(FeedEntry entry) {
        var publisher = new Metadata(
                Optional.empty(),
                entry.publisher().map(FeedEntry.Publisher::name),
                List.of(),
                Optional.empty(),
                Optional.empty());
        try {
            var outcome = read(fetcher.get().get(entry.link()), given.or(publisher));
            return outcome instanceof Read(var article)
                    ? new Read(new Article(
                            article.id(), article.text(), article.metadata().or(entry.metadata()), article.furniture()))
                    : outcome;
        } catch (NotFetched e) {
            return e.skipped();
        }
    }

    private Outcome read(Fetched page, Metadata known) {
        return articleReader.read(page.body(), encoding, page.charset(), known.withUri(page.uri()));
    }
}
