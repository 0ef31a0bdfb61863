package org.onrecord.ingest.markup;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.onrecord.ingest.markup.JsonValue.Fields;
import org.onrecord.ingest.markup.JsonValue.Many;
import org.onrecord.model.Metadata;

/** Reads what a page says of its article as linked data: objects of schema.org in scripts of type application/ld+json. */
final class LinkedData {

    /** What some pages put around JSON so that old browsers do not show it. */
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>)\\s*;?\\s*$|;\\s*$");

    private final PageWords words;
    private final Addresses addresses;
    private final List<Fields> objects = new ArrayList<>();
    private final Map<String, Fields> byId = new HashMap<>();

    private LinkedData(PageWords words, Addresses addresses) {
        this.words = words;
        this.addresses = addresses;
    }

    /** What stands there of the article with this headline, or else of the article that most is said of. */
    static PageFacts read(Document page, String headline, PageWords words, Addresses addresses) {
        var data = new LinkedData(words, addresses);
        for (var script : page.select("script[type*=ld+json]")) {
            JsonValue.parse(WRAPPING.matcher(script.data()).replaceAll("")).ifPresent(data::collect);
        }
        return data.article(PlainText.key(headline)).map(data::facts).orElse(PageFacts.NONE);
    }

    private void collect(JsonValue root) {
        var open = new ArrayDeque<JsonValue>();
        open.push(root);
        while (!open.isEmpty()) {
            var value = open.pop();
            var inner = new ArrayList<JsonValue>();
            if (value instanceof Fields fields) {
                objects.add(fields);
                if (fields.values().size() > 1) {
                    fields.get("@id").flatMap(JsonValue::text).ifPresent(id -> byId.putIfAbsent(id, fields));
                }
                inner.addAll(fields.values().values());
            } else if (value instanceof Many many) {
                inner.addAll(many.values());
            }
            inner.reversed().forEach(open::push);
        }
    }

    private Optional<Fields> article(String headline) {
        Optional<Fields> best = Optional.empty();
        var most = 0;
        for (var object : objects) {
            if (!isArticle(object)) {
                continue;
            }
            var title = text(object, "headline").map(PlainText::key).orElse("");
            var score = 1
                    + (title.length() > 0 && (headline.contains(title) || title.contains(headline)) ? 8 : 0)
                    + (text(object, "articleBody").isPresent() ? 4 : 0)
                    + (object.get("datePublished").isPresent() ? 2 : 0);
            if (score > most) {
                best = Optional.of(object);
                most = score;
            }
        }
        return best;
    }

    private boolean isArticle(Fields object) {
        return object.get("@type").stream()
                .flatMap(type -> type.items().stream())
                .flatMap(type -> type.text().stream())
                .anyMatch(type -> words.is(type.substring(type.lastIndexOf('/') + 1), "article-type"));
    }

    private PageFacts facts(Fields article) {
        var outlet = names(article, "publisher").stream().findFirst();
        var metadata = new Metadata(
                        text(article, "headline")
                                .or(() -> text(article, "name"))
                                .map(PlainText::ofValue),
                        outlet,
                        authors(article),
                        text(article, "datePublished").flatMap(WrittenTime::read),
                        Optional.empty(),
                        address(article),
                        names(article, "inLanguage").stream().findFirst().flatMap(Languages::tag))
                .withDay(text(article, "datePublished").flatMap(WrittenTime::day));
        return new PageFacts(metadata, text(article, "articleBody"), true);
    }

    private List<String> authors(Fields article) {
        var authors = names(article, "author");
        return PageFacts.names(authors.isEmpty() ? names(article, "creator") : authors);
    }

    private Optional<URI> address(Fields article) {
        return text(article, "url")
                .or(() -> text(article, "mainEntityOfPage"))
                .or(() -> article.get("mainEntityOfPage").flatMap(entity -> text(entity, "@id")))
                .flatMap(addresses::of);
    }

    /** The names of the things that a field holds: of texts the texts themselves. */
    private List<String> names(Fields article, String field) {
        var names = new ArrayList<String>();
        for (var item : article.get(field).map(JsonValue::items).orElse(List.of())) {
            item.text()
                    .or(() -> text(item, "name"))
                    .or(() -> text(item, "@id").map(byId::get).flatMap(thing -> text(thing, "name")))
                    .map(PlainText::ofValue)
                    .ifPresent(names::add);
        }
        return names;
    }

    /** The first text in a field. */
    private static Optional<String> text(JsonValue object, String field) {
        return object.get(field)
                .flatMap(value -> value.items().stream()
                        .flatMap(item -> item.text().stream())
                        .findFirst());
    }
}
