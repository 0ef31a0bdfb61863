package org.onrecord.app.web.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.app.store.EntryFinder;
import org.onrecord.app.store.Nouns;
import org.onrecord.link.Party;
import org.onrecord.model.ActorKind;
import org.onrecord.model.ArticleId;
import tools.jackson.databind.JsonNode;

/**
 * An office that an article says somebody holds or held.
 *
 * @param title "foreign minister"
 * @param of whose, or nothing
 * @param former whether it is told as given up
 * @param article the newest article that says so
 * @param day when that was published
 */
public record Office(String title, String of, boolean former, String article, String day) {

    /** So many of the newest articles are looked at. */
    static final int ARTICLES = 20;

    /** The offices of a party in the newest articles that tell of it, each once. */
    static List<Office> of(ActorFacts facts, EntryFinder finder) {
        var articles = new LinkedHashSet<ArticleId>();
        facts.newest().stream().map(filed -> filed.entry().article()).forEach(articles::add);
        var seen = new LinkedHashSet<List<String>>();
        var offices = new ArrayList<Office>();
        for (var article : articles.stream().limit(ARTICLES).toList()) {
            var record = finder.record(article).map(Nouns.JSON::readTree);
            record.stream()
                    .flatMap(node -> node.path("actors").valueStream())
                    .filter(actor -> isSelf(actor, facts.self()))
                    .flatMap(actor -> office(actor, article, record.orElseThrow()).stream())
                    .filter(office -> seen.add(List.of(office.title(), office.of(), Boolean.toString(office.former()))))
                    .forEach(offices::add);
        }
        return offices;
    }

    private static boolean isSelf(JsonNode actor, Party self) {
        var kind = actor.get("kind").asString().toUpperCase(Locale.ROOT).replace('-', '_');
        return Party.of(actor.get("name").asString(), ActorKind.valueOf(kind), Nouns.text(actor, "country"))
                .key()
                .equals(self.key());
    }

    private static Optional<Office> office(JsonNode actor, ArticleId article, JsonNode record) {
        return Optional.of(actor.get("office"))
                .filter(office -> !office.isNull())
                .map(office -> new Office(
                        office.get("title").asString(),
                        Nouns.text(office, "of").orElse(""),
                        office.path("former").asBoolean(false),
                        article.value(),
                        Nouns.text(record.get("article"), "published")
                                .map(time -> time.substring(0, Math.min(10, time.length())))
                                .orElse("undated")));
    }
}
