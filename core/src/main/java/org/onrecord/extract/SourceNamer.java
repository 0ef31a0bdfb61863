package org.onrecord.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;

/**
 * Gives each source the fullest name that the article gives it: "Lee", "she" and "the minister" lead to "Ann Lee". Where
 * nothing in the article decides, the source keeps its own words and gets no name.
 */
final class SourceNamer {

    private final Map<String, String> pronouns = Lexicon.values("pronouns.tsv");
    private final Map<String, String> nounClasses = Lexicon.values("noun-classes.tsv");
    private final Genders genders = new Genders();
    private final Set<String> suffixes =
            Lexicon.rows("name-suffixes.tsv", 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    /** The names of the sources of drafts; a draft whose source gets none is left out. */
    Map<Draft, String> name(Analysis analysis, Tree tree, List<Quotation> quotations, List<Voice> voices) {
        var names = new HashMap<Draft, String>();
        var said = voices.stream().map(Voice::outer).toList();
        var search = new NameSearch(
                analysis,
                tree,
                new People(analysis, genders, suffixes),
                pronouns,
                nounClasses,
                genders,
                said,
                quotations);
        for (var voice : voices) {
            var name = search.find(voice.outer(), Optional.empty(), false);
            name.ifPresent(found -> names.put(voice.outer(), found));
            for (var draft : voice.inner()) {
                search.find(draft, name.or(() -> search.words(voice.outer())), true)
                        .ifPresent(found -> names.put(draft, found));
            }
        }
        return names;
    }
}
