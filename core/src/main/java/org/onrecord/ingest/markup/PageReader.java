package org.onrecord.ingest.markup;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.onrecord.model.Metadata;

/**
 * Reads the article on an HTML page: what linked data (schema.org) says of it, else OpenGraph and the page's markup, else where text is
 * dense. Whatever stands around the article is left out. Any text is a page to it, however broken. Thread-safe.
 */
public final class PageReader {

    /** Pages nest a few dozen deep; what is deeper is laid flat. */
    private static final int DEEPEST = 400;

    /** So many short lines below the title may tell who wrote the article and when. */
    private static final int HEAD_LINES = 12;

    private static final int LONGEST_HEAD_LINE = 200;
    private static final int SHORTEST_HEADLINE = 15;

    private final PageWords words = new PageWords();

    /**
     * The article on a page; empty where it has none, as a list of articles.
     *
     * @param html the page
     * @param at where it is from, if that is known
     */
    public Optional<Page> read(String html, Optional<URI> at) {
        var page = Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput(html, at.map(URI::toString).orElse(""));
        var addresses = new Addresses(at);
        var parts = new PageParts(page, words);
        var tags = MetaTags.read(page, words, addresses, parts);
        var headline = tags.metadata().title().orElse("");
        var facts = LinkedData.read(page, headline, words, addresses).or(tags);
        var story = StoryFinder.find(page, parts);
        var stated = facts.body().flatMap(StatedBody::of).filter(body -> !body.isBeginningOf(story.paragraphs()));
        if (stated.isEmpty() && !story.isArticle(facts.declared())) {
            return Optional.empty();
        }
        var blocks = BlockFinder.blocksOf(page.body(), parts::isOutside);
        var title = facts.metadata().title().map(written -> shownTitle(written, page));
        var paragraphs = stated.map(body -> body.paragraphs(blocks))
                .orElseGet(() -> story.paragraphs().stream().map(Block::text).toList());
        return Optional.of(new Page(
                metadata(facts.metadata(), title, at, addresses),
                headLines(blocks, paragraphs),
                text(title, paragraphs)));
    }

    /** The page's address is its own word for it, if it is of the host that it came from; else any page could pass for another. */
    private static Metadata metadata(Metadata found, Optional<String> title, Optional<URI> at, Addresses addresses) {
        return new Metadata(
                        title,
                        found.outlet(),
                        found.byline(),
                        found.published(),
                        found.dateline(),
                        found.uri().filter(addresses::isOfSameHost).or(() -> at),
                        found.language())
                .withDay(found.publishedOn());
    }

    /** The headline that the page shows, where what is written for machines is that and more: "Norland votes | Norland Times". */
    private static String shownTitle(String written, Document page) {
        return page.select("h1").stream()
                .map(heading -> PlainText.of(heading.text()))
                .filter(heading -> heading.length() >= SHORTEST_HEADLINE)
                .filter(heading -> written.startsWith(heading) || written.endsWith(heading))
                .findFirst()
                .orElse(written);
    }

    /** The short lines between the headline and the first paragraph. */
    private static List<String> headLines(List<Block> blocks, List<String> paragraphs) {
        var lines = new ArrayList<String>();
        var headed = false;
        for (var block : blocks) {
            if (block.text().equals(paragraphs.getFirst()) || lines.size() == HEAD_LINES) {
                break;
            }
            if (headed && block.text().length() <= LONGEST_HEAD_LINE) {
                lines.add(block.text());
            }
            headed |= block.owner().normalName().equals("h1");
        }
        return lines;
    }

    private static String text(Optional<String> title, List<String> paragraphs) {
        var lines = new ArrayList<String>();
        title.ifPresent(lines::add);
        paragraphs.stream()
                .filter(paragraph -> !paragraph.equals(title.orElse("")))
                .forEach(lines::add);
        return String.join("\n\n", lines);
    }
}
