package org.onrecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.IdentityHashMap;
import org.onrecord.model.Analysis;

/**
 * Gives each source the fullest name that the article gives it: "Lee", "she" and "the minister" lead to "Ann Lee". Where
 * nothing in the article decides, the source keeps its own words and gets no name.
 */
final class SourceNamer {

    private final Lexicon pronouns = Lexicon.load("pronouns.tsv");
    private final Genders genders = new Genders();

    /** The names of the sources of drafts, in the order of the article. */
    static final class Names {

        private final Map<Draft, String> names = new IdentityHashMap<>();

        Optional<String> of(Draft draft) {
            return Optional.ofNullable(names.get(draft));
        }
    }

    Names name(Analysis analysis, List<Draft> outer, List<List<Draft>> inner) {
        var names = new Names();
        var search = new NameSearch(analysis, new People(analysis, genders), pronouns, outer);
        for (int i : Draft.inOrder(outer)) {
            var draft = outer.get(i);
            search.find(draft, Optional.empty()).ifPresent(name -> names.names.put(draft, name));
            for (var voice : inner.get(i)) {
                search.find(voice, names.of(draft)).ifPresent(name -> names.names.put(voice, name));
            }
        }
        return names;
    }
}
