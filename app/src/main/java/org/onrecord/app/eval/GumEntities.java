package org.onrecord.app.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Range;

/** The entities that a GUM document marks in its last column, with what they are and which mean the same. */
final class GumEntities {

    /** "(1-person-…" opens, "1)" closes; in "(1-person-…)" the bare ")" closes what was opened last. */
    private static final Pattern BRACKET = Pattern.compile("\\((?<opened>[^()]+)|(?<closed>[^()]*)\\)");

    /**
     * A mention.
     *
     * @param id the same for all mentions of one entity
     * @param type as {@code person}
     * @param range its words, counted over the document
     */
    record Entity(String id, String type, Range range) {}

    private record Open(String id, String type, int begin) {}

    private GumEntities() {}

    /** The mentions of a document, in the order in which they end. */
    static List<Entity> of(TreeDocument document) {
        var entities = new ArrayList<Entity>();
        int base = 0;
        for (var sentence : document.sentences()) {
            addAll(entities, sentence, base);
            base += sentence.words().size();
        }
        return entities;
    }

    private static void addAll(List<Entity> entities, TreeSentence sentence, int base) {
        var opens = new ArrayDeque<Open>();
        var words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            var brackets = BRACKET.matcher(words.get(i).entity());
            while (brackets.find()) {
                var opened = brackets.group("opened");
                if (opened != null) {
                    var parts = opened.split("-", -1);
                    opens.push(new Open(parts[0], parts.length > 1 ? parts[1] : "", i));
                } else {
                    int end = i + 1;
                    close(opens, brackets.group("closed").strip())
                            .ifPresent(open -> entities.add(
                                    new Entity(open.id(), open.type(), new Range(base + open.begin(), base + end))));
                }
            }
        }
    }

    private static Optional<Open> close(ArrayDeque<Open> opens, String id) {
        var closed = opens.stream()
                .filter(open -> id.isEmpty() || open.id().equals(id))
                .findFirst();
        closed.ifPresent(opens::remove);
        return closed;
    }
}
