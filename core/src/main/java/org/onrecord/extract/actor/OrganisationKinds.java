package org.onrecord.extract.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Range;

/** Tells from the words of an unknown organisation's name what sort it is: the last word, or pair of words, that tells counts. */
final class OrganisationKinds {

    /** What a word tells. */
    record Sort(ActorKind kind, String sector) {}

    private final Map<String, Sort> sorts = new HashMap<>();

    OrganisationKinds() {
        for (var row : Lexicon.rows("org-words.tsv", 3)) {
            var kind = ActorKind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            sorts.put(row.get(0), new Sort(kind, row.get(2)));
        }
    }

    Optional<Sort> of(Tree tree, Range name) {
        for (int i = name.end() - 1; i >= name.begin(); i--) {
            var word = tree.token(i).form();
            var both = i > name.begin() ? sorts.get(tree.token(i - 1).form() + " " + word) : null;
            var sort = both == null ? sorts.get(word) : both;
            if (sort != null) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    /** The same of a name as it is printed. */
    Optional<Sort> of(String name) {
        var words = name.split(" ", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            var both = i > 0 ? sorts.get(words[i - 1] + " " + words[i]) : null;
            var sort = both == null ? sorts.get(words[i]) : both;
            if (sort != null) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
