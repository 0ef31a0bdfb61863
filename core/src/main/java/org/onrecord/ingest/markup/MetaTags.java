package org.onrecord.ingest.markup;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.model.Metadata;

/** Reads what a page says of its article in its head (OpenGraph, Dublin Core and their like) and in its markup. */
final class MetaTags {

    /** A time of publication that is marked as such; then any time at the head of the article. */
    private static final List<String> TIMES = List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "time.published, time.entry-date, time.post-date",
            "article header time",
            "article time",
            "main time");

    private static final List<String> AUTHORS =
            List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]", ".byline", ".author");

    private final Document page;
    private final PageWords words;
    private final Addresses addresses;
    private final PageParts parts;
    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags(Document page, PageWords words, Addresses addresses, PageParts parts) {
        this.page = page;
        this.words = words;
        this.addresses = addresses;
        this.parts = parts;
        for (var meta : page.select("meta[content]")) {
            for (var attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                if (meta.hasAttr(attribute)) {
                    values.computeIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(meta.attr("content"));
                }
            }
        }
    }

    static PageFacts read(Document page, PageWords words, Addresses addresses, PageParts parts) {
        var tags = new MetaTags(page, words, addresses, parts);
        var metadata = new Metadata(
                        tags.title(),
                        tags.value("meta-outlet"),
                        tags.authors(),
                        tags.published(),
                        Optional.empty(),
                        tags.address(),
                        tags.language())
                .withDay(tags.writtenTimes().stream()
                        .flatMap(time -> WrittenTime.day(time).stream())
                        .findFirst());
        var type = tags.values.getOrDefault("og:type", List.of());
        return new PageFacts(
                metadata,
                Optional.empty(),
                type.stream().anyMatch(kind -> kind.strip().startsWith("article")));
    }

    private Optional<String> title() {
        return value("meta-title")
                .or(() -> shown("[itemprop=headline]"))
                .or(() -> shown("h1"))
                .or(() -> shown("title"));
    }

    private Optional<String> shown(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> PlainText.of(element.text()))
                .filter(text -> !text.isEmpty());
    }

    private List<String> authors() {
        var names = PageFacts.names(all("meta-authors"));
        for (var selector : AUTHORS) {
            if (names.isEmpty()) {
                names = PageFacts.names(page.select(selector).stream()
                        .filter(parts::isWithin)
                        .map(Element::text)
                        .toList());
            }
        }
        return names;
    }

    private Optional<OffsetDateTime> published() {
        return writtenTimes().stream()
                .flatMap(time -> WrittenTime.read(time).stream())
                .findFirst();
    }

    /** The times of publication as they are written, the surest first. */
    private List<String> writtenTimes() {
        var written = new ArrayList<String>();
        words.of("meta-published").forEach(key -> written.addAll(values.getOrDefault(key, List.of())));
        for (var selector : TIMES) {
            page.select(selector).stream()
                    .filter(parts::isWithin)
                    .map(element -> element.attr(element.hasAttr("datetime") ? "datetime" : "content"))
                    .forEach(written::add);
        }
        return written;
    }

    private Optional<URI> address() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"))
                .or(() -> values.getOrDefault("og:url", List.of()).stream().findFirst())
                .flatMap(addresses::of);
    }

    private Optional<String> language() {
        return Optional.ofNullable(page.selectFirst("html[lang]"))
                .map(html -> html.attr("lang"))
                .or(() -> value("meta-language"))
                .flatMap(Languages::tag);
    }

    private Optional<String> value(String kind) {
        return all(kind).stream().findFirst();
    }

    /** The values of the most trusted field of a kind that has any. */
    private List<String> all(String kind) {
        for (var key : words.of(kind)) {
            var plain = values.getOrDefault(key, List.of()).stream()
                    .map(PlainText::ofValue)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!plain.isEmpty()) {
                return plain;
            }
        }
        return List.of();
    }
}
