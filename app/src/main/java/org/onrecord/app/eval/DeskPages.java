package org.onrecord.app.eval;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.onrecord.app.store.Nouns;
import org.onrecord.model.EventType;
import tools.jackson.databind.JsonNode;

/** Which pages are asked of a desk over synthetic news: by turns one of each sort, each time another. */
final class DeskPages {

    /** So many questions are asked to find claims and articles, old and new. */
    private static final int QUESTIONS = 60;

    private static final int ARTICLES = 500;
    private static final int PARTS = 20;

    private final SplittableRandom random = new SplittableRandom(1);
    private final SyntheticNews words = new SyntheticNews(1);
    private final Map<String, List<String>> addresses = new LinkedHashMap<>();

    DeskPages(DeskProcess desk) {
        var claims = new ArrayList<String>();
        var articles = new ArrayList<String>();
        var searches = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            var question = encode(question(i));
            searches.add("/claims?q=" + question);
            for (var claim : json(desk, "/api/v1/claims?limit=20&q=" + question).get("claims")) {
                claims.add("/claims/" + claim.get("claim").asString());
            }
        }
        for (var article : json(desk, "/api/v1/articles?limit=" + ARTICLES).get("articles")) {
            articles.add("/articles/" + article.get("id").asString());
        }
        addresses.put("front", List.of("/"));
        addresses.put("search", searches);
        addresses.put("claim", claims);
        addresses.put("article", articles);
        addresses.put("articles", List.of("/articles"));
        addresses.put("further parts", parts(desk));
        var actors = new ArrayList<String>();
        var pairs = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            var one = words.country();
            var other = words.country();
            actors.add("/actors/" + one);
            if (!one.equals(other)) {
                pairs.add("/pairs/" + one + "/" + other);
            }
        }
        addresses.put("actors", List.of("/actors"));
        addresses.put("actor", actors);
        addresses.put("pair", pairs);
        addresses.put("dossiers", List.of("/dossiers"));
        addresses.put("dossier", dossiers(desk));
        addresses.put("others", List.of("/watches", "/corrections", "/about"));
        addresses.values().removeIf(List::isEmpty);
    }

    private String question(int number) {
        var types = List.of(EventType.values());
        var type = types.get(number % types.size());
        return switch (number % 4) {
            case 0 -> words.word();
            case 1 -> words.word() + " from:" + words.country();
            case 2 -> "from:" + words.country() + " type:" + type;
            default -> "from:" + words.country() + " denied:yes";
        };
    }

    /** Of a list as long as can be, and of a search. */
    private List<String> parts(DeskProcess desk) {
        var parts = new ArrayList<String>();
        for (var start : List.of("/claims?limit=50", "/claims?q=" + encode("from:" + words.country()))) {
            var cursor = json(desk, "/api/v1" + start).get("next");
            for (int i = 0; i < PARTS && !cursor.isNull(); i++) {
                var part = start + "&cursor=" + cursor.asString();
                parts.add(part);
                cursor = json(desk, "/api/v1" + part).get("next");
            }
        }
        return parts;
    }

    private List<String> dossiers(DeskProcess desk) {
        var all = new ArrayList<String>();
        for (var dossier : json(desk, "/api/v1/dossiers").get("dossiers")) {
            all.add("/dossiers/" + dossier.get("dossier").asString());
        }
        return all;
    }

    private static JsonNode json(DeskProcess desk, String address) {
        return Nouns.JSON.readTree(desk.get(address));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What is asked in a turn. */
    OpenLoop.Asked request(int turn) {
        var sorts = List.copyOf(addresses.keySet());
        var sort = sorts.get(turn % sorts.size());
        var some = addresses.getOrDefault(sort, List.of("/"));
        return new OpenLoop.Asked(sort, some.get(random.nextInt(some.size())));
    }
}
