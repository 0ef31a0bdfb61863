package org.onrecord.ingest.markup;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom. Reads on where XML is broken; knows no document types and no entities but those of
 * HTML, so that a feed can neither grow without bound nor draw in other files. Thread-safe.
 */
public final class FeedReader {

    private static final int DEEPEST = 100;

    private static final List<String> LINKS = List.of("feedburner:origlink", "link", "guid");
    private static final List<String> TIMES = List.of(
            "pubdate", "published", "dc:date", "dcterms:issued", "issued", "updated", "modified", "dcterms:modified");

    /**
     * What a feed says.
     *
     * @param bytes the feed
     * @param declared the encoding that its server names
     * @param at where it is from, if that is known
     * @return the feed; empty where the bytes are none
     */
    public Optional<Feed> read(byte[] bytes, Optional<Charset> declared, Optional<URI> at) {
        if (MarkupKind.of(bytes).filter(kind -> kind == MarkupKind.FEED).isEmpty()) {
            return Optional.empty();
        }
        var xml = MarkupDecoder.decode(bytes, Optional.empty(), declared).text();
        var document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
        var addresses = new Addresses(at);
        var entries = new ArrayList<FeedEntry>();
        var seen = new HashSet<URI>();
        for (var item : document.getAllElements()) {
            var name = name(item);
            if (name.equals("item") || name.equals("entry")) {
                entry(item, addresses).filter(entry -> seen.add(entry.link())).ifPresent(entries::add);
            }
        }
        return Optional.of(new Feed(title(document), entries));
    }

    private static Optional<String> title(Element document) {
        return document.getAllElements().stream()
                .filter(element ->
                        name(element).equals("channel") || name(element).equals("feed"))
                .findFirst()
                .flatMap(head -> text(head, "title"));
    }

    private static Optional<FeedEntry> entry(Element item, Addresses addresses) {
        var publisher = publisher(item, addresses);
        var title = text(item, "title")
                .map(written -> publisher
                        .map(from -> withoutSuffix(written, from.name()))
                        .orElse(written));
        var published = TIMES.stream()
                .flatMap(field -> text(item, field).stream())
                .flatMap(time -> WrittenTime.read(time).stream())
                .findFirst();
        return link(item, addresses).map(link -> new FeedEntry(link, title, published, publisher));
    }

    /** Collectors of news write "Norland votes - Norland Times". */
    private static String withoutSuffix(String title, String publisher) {
        return List.of(" - ", " – ", " | ").stream()
                .map(mark -> mark + publisher)
                .filter(suffix -> title.endsWith(suffix) && title.length() > suffix.length())
                .map(suffix ->
                        title.substring(0, title.length() - suffix.length()).strip())
                .findFirst()
                .orElse(title);
    }

    private static Optional<URI> link(Element item, Addresses addresses) {
        for (var field : LINKS) {
            for (var child : item.children()) {
                if (name(child).equals(field) && isToArticle(child)) {
                    var link = addresses.of(child.hasAttr("href") ? child.attr("href") : child.text());
                    if (link.isPresent()) {
                        return link;
                    }
                }
            }
        }
        return addresses.of(item.attr("rdf:about"));
    }

    private static boolean isToArticle(Element link) {
        var relation = link.attr("rel");
        return (relation.isEmpty() || relation.equals("alternate"))
                && !link.attr("isPermaLink").equalsIgnoreCase("false");
    }

    /** RSS writes {@code <source url="…">Norland Times</source>}, Atom puts the head of the other feed into {@code source}. */
    private static Optional<FeedEntry.Publisher> publisher(Element item, Addresses addresses) {
        for (var source : item.children()) {
            if (!name(source).equals("source")) {
                continue;
            }
            var name = text(source, "title").or(() -> plain(source)).filter(text -> !text.isEmpty());
            var uri = source.hasAttr("url") ? addresses.of(source.attr("url")) : link(source, addresses);
            if (name.isPresent()) {
                return Optional.of(new FeedEntry.Publisher(name.get(), uri));
            }
        }
        return Optional.empty();
    }

    /** The text of the first child of this name. */
    private static Optional<String> text(Element item, String field) {
        return item.children().stream()
                .filter(child -> name(child).equals(field))
                .findFirst()
                .flatMap(FeedReader::plain);
    }

    private static Optional<String> plain(Element element) {
        var text = PlainText.ofValue(element.wholeText());
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String name(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        return name.startsWith("atom:") ? name.substring("atom:".length()) : name;
    }
}
