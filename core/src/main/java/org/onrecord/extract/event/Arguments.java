package org.onrecord.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.onrecord.analysis.Tree;

/** The words around one predicate, by the ways that frames name. */
final class Arguments {

    private final Tree tree;
    private final Clauses clauses;
    private final int predicate;
    private final boolean noun;
    private final Optional<Integer> support;
    private final boolean receives;
    private final Set<Integer> times;

    /**
     * @param times words that tell a time, and so nothing else
     * @param predicate the word that tells the event
     * @param support the verb that carries it, where it is a noun that has one
     * @param receives whether the subject of that verb only gets it: "received threats"
     */
    Arguments(
            Tree tree,
            Clauses clauses,
            Set<Integer> times,
            int predicate,
            Optional<Integer> support,
            boolean receives) {
        this.receives = receives;
        this.times = times;
        this.tree = tree;
        this.clauses = clauses;
        this.predicate = predicate;
        this.support = support;
        noun = tree.token(predicate).upos().equals("NOUN");
    }

    int predicate() {
        return predicate;
    }

    Optional<Integer> support() {
        return support;
    }

    boolean isNoun() {
        return noun;
    }

    /** "Defended himself": no deed between two sides. */
    boolean isDoneToOneself() {
        return !noun
                && clauses.object(predicate).stream()
                        .map(tree::token)
                        .anyMatch(object -> object.upos().equals("PRON")
                                && (object.form().endsWith("self")
                                        || object.form().endsWith("selves")));
    }

    /** Whether a way leads somewhere; of a noun also far, since its phrases hang in chains: "shipment of grain to". */
    boolean leads(RolePath path) {
        return !(noun ? farAt(path) : at(path)).isEmpty();
    }

    /** The words at the end of the first way that leads somewhere. */
    List<Integer> first(List<RolePath> paths) {
        return paths.stream()
                .map(this::at)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The words at the end of a way, also where the parse hangs them on another noun: who does it, and to whom. */
    List<Integer> farAt(RolePath path) {
        var near = at(path);
        if (!near.isEmpty() || !isMarkedPhrase(path)) {
            return near;
        }
        var far = clauses.markedBelow(predicate, path.word());
        return plain(
                far.isEmpty()
                        ? support.map(verb -> clauses.markedBelow(verb, path.word()))
                                .orElse(List.of())
                        : far);
    }

    /** The words at the end of a way. */
    List<Integer> at(RolePath path) {
        int step = path.relation().indexOf('>');
        if (step >= 0) { // "obj>nmod:poss": whose the object is
            return at(new RolePath(path.relation().substring(0, step), "")).stream()
                    .flatMap(word -> clauses.children(word, path.relation().substring(step + 1)).stream())
                    .filter(word -> clauses.isMarked(word, path.word()))
                    .toList();
        }
        var words = switch (path.relation()) {
            case "nsubj" -> noun && receives ? List.<Integer>of() : ofVerb(clauses::subject);
            case "obj" -> noun ? List.<Integer>of() : clauses.object(predicate);
            case "iobj" -> ofVerb(clauses::indirectObject);
            case "obl", "nmod" -> beside(path.word());
            case "advcl", "acl" -> clause(path.word());
            case "support" -> support.map(List::of).orElse(List.of());
            default ->
                clauses.children(predicate, path.relation()).stream()
                        .filter(word -> clauses.isMarked(word, path.word()))
                        .toList();
        };
        return plain(words);
    }

    private List<Integer> plain(List<Integer> words) {
        return words.stream()
                .filter(word -> !times.contains(word) && !isCutOff(word))
                .map(clauses::meant)
                .toList();
    }

    /** Whether a semicolon parts a word behind from the predicate: "the army agreed; the rebels did not". */
    private boolean isCutOff(int word) {
        for (int between = predicate + 1; between < word; between++) {
            if (tree.token(between).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarkedPhrase(RolePath path) {
        return (path.relation().equals("obl") || path.relation().equals("nmod"))
                && !path.word().isEmpty()
                && !path.word().equals("of")
                && !path.word().equals("poss");
    }

    private List<Integer> ofVerb(IntFunction<List<Integer>> part) {
        return noun ? support.map(part::apply).orElse(List.of()) : part.apply(predicate);
    }

    /** Words with a preposition on the predicate, on its object ("imposed a ban on"), or on the verb that carries it. */
    private List<Integer> beside(String mark) {
        var own = noun ? marked(predicate, mark, "nmod", "det") : marked(predicate, mark, "obl", "obj");
        if (!own.isEmpty() || mark.isEmpty() || mark.equals("of") || mark.equals("poss")) {
            return own;
        }
        if (noun) {
            return support.map(verb -> marked(verb, mark, "obl", "obl")).orElse(List.of());
        }
        return clauses.object(predicate).stream()
                .flatMap(object -> marked(object, mark, "nmod", "nmod").stream())
                .toList();
    }

    private List<Integer> clause(String mark) {
        var own = marked(predicate, mark, "advcl", "acl");
        return own.isEmpty()
                ? support.map(verb -> marked(verb, mark, "advcl", "acl")).orElse(List.of())
                : own;
    }

    private List<Integer> marked(int word, String mark, String relation, String other) {
        return Stream.of(relation, other)
                .distinct()
                .flatMap(one -> clauses.children(word, one).stream())
                .filter(child ->
                        clauses.isMarked(child, mark) && !tree.token(child).isRoot())
                .sorted()
                .toList();
    }
}
