package org.onrecord.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Names name(Analysis analysis, List<Voice> voices) {
        var names = new Names();
        var said = voices.stream().map(Voice::outer).toList();
        var search = new NameSearch(analysis, new People(analysis, genders), pronouns, said);
        for (var voice : voices) {
            search.find(voice.outer(), Optional.empty()).ifPresent(name -> names.names.put(voice.outer(), name));
            for (var draft : voice.inner()) {
                search.find(draft, names.of(voice.outer())).ifPresent(name -> names.names.put(draft, name));
            }
        }
        return names;
    }
}
