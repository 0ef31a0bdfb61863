package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    private GumNames() {}

    /** The names of a document, in order; ranges count its words. */
    static List<Name> of(TreeDocument document) {
        var words = new ArrayList<TreeWord>();
        var bases = new ArrayList<Integer>(); // by word: where its sentence begins
        for (var sentence : document.sentences()) {
            int base = words.size();
            words.addAll(sentence.words());
            while (bases.size() < words.size()) {
                bases.add(base);
            }
        }
        var names = new ArrayList<Name>();
        for (var entity : GumEntities.of(document)) {
            var kind = KINDS.get(entity.type());
            int head = head(words, bases.get(entity.range().begin()), entity.range());
            if (kind != null && words.get(head).upos().equals("PROPN")) {
                names.add(new Name(entity.range(), kind));
            }
        }
        return outermost(names);
    }

    private static int head(List<TreeWord> words, int base, Range range) {
        for (int i = range.begin(); i < range.end(); i++) {
            var head = words.get(i).head();
            if (head.isEmpty() || !range.contains(base + head.getAsInt())) {
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
