package org.onrecord.app.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Range;

/**
 * The outermost named entities of a GUM document: entities of the types person, place and organization whose head, the first word
 * that depends on none of the others, is a PROPN. Of names that begin in another name, only the outer counts.
 */
final class GumNames {

    private static final Map<String, NameKind> KINDS =
            Map.of("person", NameKind.PERSON, "place", NameKind.PLACE, "organization", NameKind.ORGANIZATION);
    /** "(1-person-…" opens, "1)" closes; in "(1-person-…)" the bare ")" closes what was opened last. */
    private static final Pattern BRACKET = Pattern.compile("\\((?<opened>[^()]+)|(?<closed>[^()]*)\\)");

    /** An entity that has begun. */
    private record Open(String id, String type, int begin) {}

    private GumNames() {}

    /** The names of a document, in order; ranges count its words. */
    static List<Name> of(TreeDocument document) {
        var names = new ArrayList<Name>();
        int base = 0;
        for (var sentence : document.sentences()) {
            for (var name : outermost(names(sentence))) {
                names.add(new Name(
                        new Range(
                                base + name.range().begin(), base + name.range().end()),
                        name.kind()));
            }
            base += sentence.words().size();
        }
        return names;
    }

    private static List<Name> names(TreeSentence sentence) {
        var names = new ArrayList<Name>();
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
                            .flatMap(open -> name(sentence, open, end))
                            .ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private static Optional<Open> close(ArrayDeque<Open> opens, String id) {
        var closed = opens.stream()
                .filter(open -> id.isEmpty() || open.id().equals(id))
                .findFirst();
        closed.ifPresent(opens::remove);
        return closed;
    }

    private static Optional<Name> name(TreeSentence sentence, Open open, int end) {
        var range = new Range(open.begin(), end);
        return Optional.ofNullable(KINDS.get(open.type()))
                .filter(kind ->
                        sentence.words().get(head(sentence, range)).upos().equals("PROPN"))
                .map(kind -> new Name(range, kind));
    }

    private static int head(TreeSentence sentence, Range range) {
        for (int i = range.begin(); i < range.end(); i++) {
            var head = sentence.words().get(i).head();
            if (head.isEmpty() || !range.contains(head.getAsInt())) {
                return i;
            }
        }
        return range.begin();
    }

    private static List<Name> outermost(List<Name> names) {
        var sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingInt((Name name) -> name.range().begin())
                .thenComparingInt(name -> -name.range().end()));
        var outer = new ArrayList<Name>();
        for (var name : sorted) {
            if (outer.isEmpty()
                    || name.range().begin() >= outer.getLast().range().end()) {
                outer.add(name);
            }
        }
        return outer;
    }
}
