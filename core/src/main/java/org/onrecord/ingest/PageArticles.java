package org.onrecord.ingest;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.ingest.markup.FeedReader;
import org.onrecord.ingest.markup.MarkupDecoder;
import org.onrecord.ingest.markup.Page;
import org.onrecord.ingest.markup.PageReader;
import org.onrecord.model.Metadata;
import org.onrecord.model.Outcome;
import org.onrecord.model.Outcome.Cause;
import org.onrecord.model.Outcome.Skipped;

/** Makes of a page the text and the metadata of an article; what the page does not say for machines, the lines at its head may tell. */
final class PageArticles {

    private static final char UNREADABLE = '\uFFFD';

    private static final Pattern BY = Pattern.compile("(?i)^(?:written |story )?by:?\\s+");

    /** A name of a person or an organisation has fewer words. */
    private static final int LONGEST_NAME = 60;

    private final PageReader pageReader = new PageReader();
    private final HeadReader heads;

    PageArticles(HeadReader heads) {
        this.heads = heads;
    }

    /** Either an article's text and what is known of it, or why there is none. */
    sealed interface Found {

        record One(String text, Metadata metadata) implements Found {}

        record None(Skipped why) implements Found {}
    }

    Found read(byte[] bytes, Optional<Charset> asked, Optional<Charset> declared, Metadata given) {
        var decoded = MarkupDecoder.decode(bytes, asked, declared);
        var page = pageReader.read(decoded.text(), given.uri());
        if (page.isEmpty()) {
            return new Found.None(
                    new Skipped(
                            Cause.NO_ARTICLE,
                            "is a page without an article that can be found; name the page of one article, or save its text as a .txt file"));
        }
        if (!decoded.whole() && page.get().text().indexOf(UNREADABLE) >= 0) {
            return new Found.None(
                    new Skipped(
                            Cause.ENCODING,
                            "is a page in another encoding than it says, or broken: add --encoding with the right one, such as windows-1252"));
        }
        return new Found.One(page.get().text(), metadata(page.get(), given));
    }

    /** Why a feed is no article, and what to name instead. */
    static Outcome feed(byte[] bytes, Optional<Charset> declared, Optional<URI> at) {
        var entries = new FeedReader()
                .read(bytes, declared, at)
                .map(feed -> feed.entries())
                .orElse(List.of());
        if (entries.isEmpty()) {
            return new Skipped(Cause.NO_ARTICLE, "is a feed in which no article can be found; name the page of one");
        }
        var what = entries.size() == 1 ? "one article" : String.format(Locale.ROOT, "%,d articles", entries.size());
        return new Skipped(
                Cause.NO_ARTICLE,
                "is a feed of " + what + ", not an article; name one, such as "
                        + entries.getFirst().link());
    }

    private Metadata metadata(Page page, Metadata given) {
        var said = page.metadata();
        var stated = new Metadata(
                        said.title(),
                        said.outlet(),
                        byline(said.byline(), said.outlet()),
                        said.published(),
                        said.dateline(),
                        said.uri(),
                        said.language())
                .withDay(said.publishedOn());
        var address = said.uri().or(given::uri);
        var known = given.or(stated).or(shown(page));
        return address.map(known::withUri).orElse(known);
    }

    /** What the lines at the head of the page tell, in the way of a plain text. */
    private Metadata shown(Page page) {
        if (page.headLines().isEmpty()) {
            return Metadata.NONE;
        }
        var story = page.text().indexOf("\n\n");
        var head = page.text().substring(0, Math.max(story, 0)) + "\n\n" + String.join("\n", page.headLines());
        return heads.read(head + page.text().substring(Math.max(story, 0))).metadata();
    }

    /** The names in what the page says of its authors: "By Ann Lee and Tom Ek, Staff Writers". */
    private List<String> byline(List<String> written, Optional<String> outlet) {
        var names = new LinkedHashSet<String>();
        for (var author : written) {
            var bare = BY.matcher(author).replaceFirst("");
            var persons = heads.authors("By " + bare);
            if (!persons.isEmpty()) {
                names.addAll(persons);
            } else if (bare.length() <= LONGEST_NAME && !bare.contains("@") && !bare.equals(outlet.orElse(""))) {
                names.add(bare);
            }
        }
        return List.copyOf(names);
    }
}
