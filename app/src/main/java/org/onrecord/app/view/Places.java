package org.onrecord.app.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.app.store.Nouns;
import org.onrecord.model.ArticleId;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where words stand in articles, as it is told to others: in code points, not in the UTF-16 units of the ledger. */
public final class Places {

    private static final String ARTICLE = "article";
    private static final String EVIDENCE = "evidence";

    private final Function<ArticleId, Optional<String>> texts;
    private final Map<ArticleId, Optional<CodePoints>> known = new HashMap<>();

    /** @param texts the text of an article, of which code points are counted */
    public Places(Function<ArticleId, Optional<String>> texts) {
        this.texts = texts;
    }

    /** Where words begin, and one past where they end; empty where the text is not at hand. */
    public List<Integer> of(ArticleId article, Span span) {
        return counted(article)
                .map(points -> List.of(points.begin(span), points.end(span)))
                .orElse(List.of());
    }

    /** The same as two cells of a table, which are empty where the text is not at hand. */
    public List<String> cells(ArticleId article, Span span) {
        return counted(article)
                .map(points -> List.of(Integer.toString(points.begin(span)), Integer.toString(points.end(span))))
                .orElse(List.of("", ""));
    }

    /** Nouns of the ledger as JSON; the evidence of each that is of an article is null where the text is not at hand. */
    JsonNode json(Object noun) {
        JsonNode tree = Nouns.JSON.valueToTree(noun);
        turn(tree);
        return tree;
    }

    private void turn(JsonNode node) {
        if (node instanceof ObjectNode fields && fields.path(EVIDENCE).isObject()) {
            var span = Nouns.JSON.treeToValue(fields.get(EVIDENCE), Span.class);
            var points = counted(new ArticleId(fields.get(ARTICLE).asString()));
            fields.set(
                    EVIDENCE,
                    Nouns.JSON.valueToTree(points.map(place -> new Span(place.begin(span), place.end(span)))));
        }
        node.forEach(this::turn);
    }

    private Optional<CodePoints> counted(ArticleId article) {
        return known.computeIfAbsent(article, id -> texts.apply(id).map(CodePoints::new));
    }
}
