package org.onrecord.extract.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Analysis;
import org.onrecord.model.MentionKind;
import org.onrecord.model.NameKind;

/** Finds where an event is told to be: a named place after "in", "at", "near". */
final class EventPlaces {

    private final Set<String> prepositions =
            Set.copyOf(Lexicon.values("place-prepositions.tsv").keySet());

    /** The words of place names. */
    static Set<Integer> names(Analysis analysis) {
        return Stream.concat(
                        analysis.names().stream()
                                .filter(name -> name.kind() == NameKind.PLACE)
                                .map(name -> name.range()),
                        analysis.mentions().stream()
                                .filter(mention -> mention.kind() == MentionKind.LOCATION)
                                .map(mention -> mention.range()))
                .flatMap(range -> IntStream.range(range.begin(), range.end()).boxed())
                .collect(Collectors.toSet());
    }

    /** The word that names the place of a predicate, or of the verb that carries it. */
    Optional<Integer> of(Tree tree, Clauses clauses, Set<Integer> names, Arguments arguments) {
        return IntStream.concat(
                        IntStream.of(arguments.predicate()),
                        arguments.support().stream().mapToInt(verb -> verb))
                .boxed()
                .flatMap(word -> tree.children(word).stream())
                .filter(child ->
                        Set.of("obl", "nmod").contains(tree.token(child).relation()))
                .filter(names::contains)
                .filter(child -> prepositions.stream().anyMatch(word -> clauses.isMarked(child, word)))
                .findFirst();
    }
}
