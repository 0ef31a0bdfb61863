package org.onrecord.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Phrase;

/** PLOVER's contexts, from the words of an event's theme and those beside its noun. */
final class Contexts {

    private final Map<String, List<String>> byWord = Lexicon.values("contexts.tsv").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> Lexicon.words(row.getValue())));

    /** The frame's own contexts, then those of the words, in the order of the text. */
    List<String> of(Tree tree, WordPlaces places, Frame frame, int predicate, Optional<Phrase> theme) {
        var contexts = new LinkedHashSet<>(frame.contexts());
        if (frame.noun()) {
            for (int child : tree.children(predicate)) {
                if (child < predicate) {
                    add(contexts, tree, child);
                }
            }
        }
        theme.flatMap(phrase -> places.range(phrase.span())).ifPresent(range -> {
            for (int word = range.begin(); word < range.end(); word++) {
                add(contexts, tree, word);
            }
        });
        return List.copyOf(contexts);
    }

    private void add(Set<String> contexts, Tree tree, int word) {
        contexts.addAll(byWord.getOrDefault(tree.token(word).lemma(), List.of()));
    }
}
