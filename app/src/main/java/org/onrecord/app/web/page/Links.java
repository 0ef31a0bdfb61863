package org.onrecord.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.onrecord.link.Entry;
import org.onrecord.link.Party;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Span;

/** The addresses of the desk's views. */
public final class Links {

    private static final String SPACE = "%20";

    private Links() {}

    /** The page of a party. */
    public static String actor(String key) {
        return "/actors/" + part(key);
    }

    /** The page of what is told between two parties. */
    public static String pair(String one, String other) {
        return "/pairs/" + part(one) + "/" + part(other);
    }

    /** The page of a claim. */
    public static String claim(String id) {
        return "/claims/" + id;
    }

    /** The page of an article. */
    public static String article(ArticleId article) {
        return "/articles/" + article.value();
    }

    /** The words of an article that tell an entry. */
    public static String words(Entry entry) {
        return words(entry.article(), entry.evidence());
    }

    /** Words of an article, in UTF-16 units of its text. */
    public static String words(ArticleId article, Span span) {
        return article(article) + "?begin=" + span.begin() + "&end=" + span.end() + "#target";
    }

    /**
     * The search by filters.
     *
     * @param filters each a name and a value: {@code "from", "IRN", "type", "AID"}
     */
    public static String search(String... filters) {
        var line = new StringJoiner(" ");
        for (int i = 0; i < filters.length; i += 2) {
            var value = filters[i + 1];
            line.add(filters[i] + ":" + (value.indexOf(' ') < 0 ? value : "\"" + value + "\""));
        }
        return "/claims?q=" + URLEncoder.encode(line.toString(), StandardCharsets.UTF_8);
    }

    /** A party's name, with its page; a key without letters and digits finds nothing, so it leads nowhere. */
    static Linked of(Party party) {
        return party.isNamed() && party.key().codePoints().anyMatch(Character::isLetterOrDigit)
                ? new Linked(party.name(), actor(party.key()))
                : Linked.plain(party.name());
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", SPACE);
    }
}
