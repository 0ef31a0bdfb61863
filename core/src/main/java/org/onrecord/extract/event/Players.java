package org.onrecord.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Cast;

/** Which actors a word of the tree stands for. */
final class Players {

    private static final Set<String> PARTS_OF_A_NAME = Set.of("flat", "appos");
    private static final Set<String> OWNERS = Set.of("nmod", "compound", "amod", "det");

    private static final Set<String> APART =
            Set.copyOf(Lexicon.values("apart-words.tsv").keySet());

    private final Tree tree;
    private final Clauses clauses;
    private final Set<String> agents;
    private final Map<Integer, List<Actor>> byHead = new HashMap<>();

    Players(Tree tree, WordPlaces places, Clauses clauses, Cast cast, Set<String> agents) {
        this.tree = tree;
        this.clauses = clauses;
        this.agents = agents;
        for (var actor : cast.actors()) {
            for (var mention : actor.mentions()) {
                places.range(mention).ifPresent(range -> {
                    var there = byHead.computeIfAbsent(tree.headOf(range), head -> new ArrayList<>());
                    if (!there.contains(actor)) {
                        there.add(actor);
                    }
                });
            }
        }
    }

    /** The actors that a word and the words joined to it stand for, in the order of the text, without repetition. */
    List<Actor> of(int word) {
        var actors = new LinkedHashSet<Actor>();
        for (int one : clauses.joined(clauses.meant(word))) {
            actors.addAll(named(one));
        }
        return List.copyOf(actors);
    }

    private List<Actor> named(int word) {
        var here = certain(byHead.getOrDefault(word, List.of()));
        if (!here.isEmpty()) {
            return here;
        }
        for (int child : tree.children(word)) {
            if (PARTS_OF_A_NAME.contains(tree.token(child).relation()) && byHead.containsKey(child)) {
                return byHead.getOrDefault(child, List.of());
            }
        }
        return agents.contains(tree.token(word).lemma()) ? owner(word) : List.of();
    }

    /** "the two countries" are Norland and Ostmark, not a third actor beside them. */
    private static List<Actor> certain(List<Actor> actors) {
        var known = actors.stream()
                .filter(actor -> actor.kind() != ActorKind.GROUP && actor.kind() != ActorKind.UNNAMED)
                .toList();
        return known.isEmpty() ? actors : known;
    }

    /** "Norland's troops", "leaders of Norland", "Norlandish officials": Norland. */
    private List<Actor> owner(int word) {
        if (tree.children(word).stream()
                .anyMatch(child -> APART.contains(tree.token(child).lemma()))) {
            return List.of(); // "Norlandish exile leaders" do not act for Norland
        }
        for (int child : tree.children(word)) {
            if (OWNERS.contains(tree.token(child).relation())
                    && (!tree.token(child).relation().equals("nmod")
                            || clauses.isMarked(child, "poss")
                            || clauses.isMarked(child, "of")
                            || clauses.isMarked(child, "from"))
                    && byHead.containsKey(child)) {
                return clauses.joined(child).stream()
                        .flatMap(one -> byHead.getOrDefault(one, List.of()).stream())
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }
}
