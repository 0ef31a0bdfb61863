package org.onrecord.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Actor;
import org.onrecord.model.Token;

/** All frames, found by the word that tells the event. */
final class Frames {

    private static final int FARTHEST_PARTICLE = 3;

    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();

    Frames(List<Frame> frames) {
        for (var frame : frames) {
            for (var lemma : frame.lemmas()) {
                (frame.noun() ? nouns : verbs)
                        .computeIfAbsent(lemma, any -> new ArrayList<>())
                        .add(frame);
            }
        }
        // a stable sort: among equals the order of the files counts
        verbs.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(Frame::demands).reversed()));
        nouns.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(Frame::demands).reversed()));
    }

    /** The frame of a predicate: of those that fit, the one that asks for most. */
    Optional<Frame> of(Tree tree, Arguments arguments, Players players) {
        return candidates(tree, arguments).stream()
                .filter(frame -> fits(tree, arguments, players, frame))
                .findFirst();
    }

    /** The dictionary form of a predicate, as frames know it where they do. */
    String lemma(Token token) {
        return token.upos().equals("VERB") ? Lemma.of(token, verbs::containsKey) : token.lemma();
    }

    /** Whether some frame has this adjective: "willing", "ready". */
    boolean knowsAdjective(Tree tree, int word) {
        return verbs.containsKey(tree.token(word).lemma());
    }

    /** Whether some frame has this noun. */
    boolean knowsNoun(Tree tree, int word) {
        return !nounFrames(tree, word).isEmpty();
    }

    private List<Frame> candidates(Tree tree, Arguments arguments) {
        return arguments.isNoun() ? nounFrames(tree, arguments.predicate()) : verbFrames(tree, arguments.predicate());
    }

    /** "call off" before "call"; a particle that no frame knows makes another verb of it. */
    private List<Frame> verbFrames(Tree tree, int verb) {
        var lemma = Lemma.of(tree.token(verb), verbs::containsKey);
        var particle = false;
        for (int child : tree.children(verb)) {
            if (child > verb && child - verb <= FARTHEST_PARTICLE) {
                var frames = verbs.get(lemma + " " + tree.token(child).lemma());
                if (frames != null) {
                    return frames;
                }
                particle |= tree.token(child).relation().equals("compound")
                        && tree.token(child).upos().equals("ADP");
            }
        }
        return particle ? List.of() : verbs.getOrDefault(lemma, List.of());
    }

    /** "hunger strike" before "strike". */
    private List<Frame> nounFrames(Tree tree, int noun) {
        var lemma = tree.token(noun).lemma();
        for (int child : tree.children(noun)) {
            if (child < noun) {
                var frames = nouns.get(tree.token(child).lemma() + " " + lemma);
                if (frames != null) {
                    return frames;
                }
            }
        }
        return nouns.getOrDefault(lemma, List.of());
    }

    private static boolean fits(Tree tree, Arguments arguments, Players players, Frame frame) {
        return frame.needs().stream().allMatch(paths -> paths.stream().anyMatch(arguments::leads))
                && frame.lacks().stream()
                        .allMatch(paths -> arguments.first(paths).isEmpty())
                && frame.where().stream().allMatch(condition -> holds(tree, arguments, condition))
                && frame.without().stream().noneMatch(condition -> holds(tree, arguments, condition))
                && frame.kinds().entrySet().stream()
                        .allMatch(kinds -> actors(arguments, players, frame.paths(kinds.getKey())).stream()
                                .anyMatch(actor -> kinds.getValue().contains(actor.kind())));
    }

    private static boolean holds(Tree tree, Arguments arguments, Frame.Condition condition) {
        return condition.paths().stream()
                .flatMap(path -> arguments.at(path).stream())
                .anyMatch(word -> isOneOf(tree, word, condition));
    }

    /** Whether a word, one joined to it, or what it is a part or a number of, is among the words of a condition. */
    private static boolean isOneOf(Tree tree, int word, Frame.Condition condition) {
        if (condition.lemmas().contains(tree.token(word).lemma())) {
            return true;
        }
        for (int child : tree.children(word)) {
            var relation = tree.token(child).relation();
            if ((relation.equals("conj") || (relation.equals("nmod") && isPartitive(tree, word, child)))
                    && condition.lemmas().contains(tree.token(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "hundreds of drones", "a number of drones". */
    private static boolean isPartitive(Tree tree, int word, int child) {
        return (tree.token(word).upos().equals("NUM")
                        || Partitives.WORDS.contains(tree.token(word).lemma()))
                && tree.children(child).stream()
                        .anyMatch(mark -> tree.token(mark).lemma().equals("of"));
    }

    private static List<Actor> actors(Arguments arguments, Players players, List<RolePath> paths) {
        return paths.stream()
                .map(path -> arguments.farAt(path).stream()
                        .flatMap(word -> players.of(word).stream())
                        .toList())
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
