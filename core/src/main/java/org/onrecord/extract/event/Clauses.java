package org.onrecord.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.model.Token;

/**
 * Who is the subject of a verb and what is its object, also where the words stand elsewhere: in the passive ("was attacked
 * by"), in relative clauses, in clauses that borrow a subject ("urged Norland to withdraw"), in verbs joined by "and".
 */
final class Clauses {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    /** How many clauses above a verb are asked for a subject: a parse may hang verbs on each other without end. */
    private static final int FARTHEST = 5;

    private static final Set<String> CLAUSES = Set.of("xcomp", "advcl", "ccomp", "acl");

    /** How many nouns may stand between a predicate and a phrase that belongs to it. */
    private static final int DEEPEST_NOUN = 3;

    private final Tree tree;

    /** Clauses whose subject a frame has told. */
    private final Map<Integer, List<Integer>> told = new HashMap<>();

    Clauses(Tree tree) {
        this.tree = tree;
    }

    /** From now on a clause without a subject of its own has these words as subject. */
    void tellSubject(int verb, List<Integer> words) {
        told.put(verb, words);
    }

    /** From now on a clause without a subject of its own has the subject of another one. */
    void shareSubject(int verb, int other) {
        if (children(verb, "nsubj").isEmpty()) {
            told.put(verb, surfaceSubject(other, FARTHEST));
        }
    }

    /** Who does it: the subject of an active verb, "by" of a passive one. */
    List<Integer> subject(int verb) {
        if (!isPassive(verb)) {
            return surfaceSubject(verb, FARTHEST);
        }
        var agent = markedBelow(verb, "by");
        if (agent.isEmpty() && token(verb).relation().equals("conj") && isPassive(tree.head(verb))) {
            return children(tree.head(verb), "obl").stream()
                    .filter(word -> isMarked(word, "by") && word > verb)
                    .toList();
        }
        return agent;
    }

    /** To whom or what it is done: the object of an active verb, the subject of a passive one. */
    List<Integer> object(int verb) {
        var objects = bareObjects(verb);
        if (!objects.isEmpty()) {
            return List.of(objects.getLast());
        }
        if (!isPassive(verb) && !children(verb, "iobj").isEmpty()) {
            return children(
                    verb, "iobj"); // "accused Norland of": the parse may take the only object for the indirect one
        }
        if (isPassive(verb)) {
            return surfaceSubject(verb, FARTHEST);
        }
        if (isRelative(verb)
                && children(verb, "mark").isEmpty()
                && children(verb, "nsubj").stream().noneMatch(this::isRelativePronoun)
                && !children(verb, "nsubj").isEmpty()) {
            return children(verb, "ccomp").isEmpty() && children(verb, "xcomp").isEmpty()
                    ? List.of(tree.head(verb))
                    : List.of();
        }
        return sharedObject(verb);
    }

    /** To whom, without a preposition: "gave Ostmark grain", "Ostmark was given grain". */
    List<Integer> indirectObject(int verb) {
        var objects = bareObjects(verb).isEmpty() ? List.<Integer>of() : children(verb, "iobj");
        if (objects.isEmpty() && bareObjects(verb).size() > 1) {
            return List.of(bareObjects(verb).getFirst());
        }
        return objects.isEmpty() && isPassive(verb) && !bareObjects(verb).isEmpty()
                ? surfaceSubject(verb, FARTHEST)
                : objects;
    }

    /** Objects; where there are several, less those with a preposition, which the parse should have made obliques. */
    private List<Integer> bareObjects(int verb) {
        var objects = children(verb, "obj").stream()
                .filter(word -> !isBeyond(verb, word))
                .toList();
        return objects.size() < 2
                ? objects
                : objects.stream()
                        .filter(word -> children(word, "case").stream()
                                .allMatch(mark -> token(mark).xpos().equals("POS")))
                        .toList();
    }

    /** Whether a clause of its own begins and ends its verb between a verb and a word behind: "won the bridge. 'They left two tanks'". */
    private boolean isBeyond(int verb, int word) {
        for (int other = verb + 1; other < word; other++) {
            int between = other;
            boolean clause = token(other).upos().equals("VERB")
                    && !isRelative(other)
                    && children(other, "nsubj").stream()
                            .anyMatch(subject -> subject > verb && subject < between && !isRelativePronoun(subject));
            if (clause) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands in the passive. */
    boolean isPassive(int verb) {
        var token = token(verb);
        if (!token.xpos().equals("VBN") && !token.xpos().equals("VBD")) {
            return false;
        }
        var auxiliaries = children(verb, "aux");
        if (!auxiliaries.isEmpty()) {
            return auxiliaries.stream().anyMatch(word -> isOneOf(token(word), "be", "get"));
        }
        if (token.xpos().equals("VBD")) {
            return false;
        }
        if (token.relation().equals("conj") && children(verb, "nsubj").isEmpty()) {
            return isPassive(tree.head(verb));
        }
        return children(verb, "nsubj").isEmpty(); // "drones supplied by Norland"
    }

    /** Words joined by "and" to a word, itself first. */
    List<Integer> joined(int word) {
        var words = new ArrayList<Integer>();
        words.add(word);
        for (int child : tree.children(word)) {
            if (token(child).relation().equals("conj") && !token(child).upos().equals("VERB")) {
                words.add(child);
            }
        }
        return words;
    }

    /** Whether a preposition, a conjunction or ('s, its: {@code poss}) a possessive stands with a word. */
    boolean isMarked(int word, String mark) {
        if (mark.isEmpty()) {
            return true;
        }
        if (mark.equals("poss")) {
            return token(word).xpos().equals("PRP$")
                    || token(word).xpos().equals("WP$")
                    || tree.children(word).stream()
                            .anyMatch(child -> token(child).xpos().equals("POS"));
        }
        for (int child : tree.children(word)) {
            var token = token(child);
            if ((token.relation().equals("case") || token.relation().equals("mark"))
                    && (token.lemma().equals(mark) || token.form().equalsIgnoreCase(mark))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words with a mark on a predicate, or where it has none, on the nouns that hang on it: the parse may hang "by
     * Norland" in "the halt of the accord by Norland" on "accord".
     */
    List<Integer> markedBelow(int word, String mark) {
        var level = List.of(word);
        for (int depth = 0; depth < DEEPEST_NOUN && !level.isEmpty(); depth++) {
            var found = level.stream()
                    .flatMap(above -> tree.children(above).stream())
                    .filter(child -> isNominal(child) && isMarked(child, mark))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            level = level.stream()
                    .flatMap(above -> tree.children(above).stream())
                    .filter(child -> isNominal(child) || token(child).relation().equals("obj"))
                    .toList();
        }
        return List.of();
    }

    private boolean isNominal(int word) {
        var relation = token(word).relation();
        return relation.equals("obl") || relation.equals("nmod");
    }

    /** The children of a word by a relation. */
    List<Integer> children(int word, String relation) {
        var found = new ArrayList<Integer>();
        for (int child : tree.children(word)) {
            if (token(child).relation().equals(relation)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The word that a relative pronoun stands for; any other word itself. */
    int meant(int word) {
        if (!isRelativePronoun(word)) {
            return word;
        }
        int verb = word;
        for (int i = 0; i < FARTHEST && !token(verb).isRoot(); i++) {
            if (token(verb).relation().equals("acl") && isNoun(tree.head(verb))) {
                int near = nounBefore(word);
                boolean bare = children(near, "case").isEmpty(); // not "met Tom Ek in Tarn Bay, who said"
                return bare && near == nearerNoun(word, tree.head(verb)) ? near : tree.head(verb);
            }
            verb = tree.head(verb);
        }
        return nounBefore(word);
    }

    /** The noun right before a relative pronoun, where the parse hangs its clause on a verb. */
    private int nounBefore(int pronoun) {
        int before = pronoun - 1;
        while (before > 0 && token(before).upos().equals("PUNCT")) {
            before--;
        }
        while (before >= 0 && token(before).relation().equals("flat")) {
            before = tree.head(before);
        }
        return before >= 0 && isNoun(before) && before < pronoun ? before : pronoun;
    }

    private boolean isNoun(int word) {
        return Set.of("NOUN", "PROPN", "PRON", "NUM").contains(token(word).upos());
    }

    private List<Integer> surfaceSubject(int verb, int left) {
        var own = children(verb, "nsubj");
        if (!own.isEmpty()) {
            return own.stream().map(this::meant).toList();
        }
        var known = Optional.ofNullable(told.get(verb));
        if (known.isPresent()) {
            return known.get();
        }
        if (left == 0 || token(verb).isRoot()) {
            return List.of();
        }
        int above = tree.head(verb);
        return switch (token(verb).relation()) {
            case "conj" ->
                token(above).upos().equals("NOUN") || isGerundBesideVerb(verb, above)
                        ? List.of()
                        : surfaceSubject(infinitiveBefore(verb, above), left - 1);
            case "xcomp" -> controller(above, left);
            case "ccomp", "advcl", "obj", "obl", "nmod" ->
                token(above).upos().equals("NOUN") && isMarked(verb, "to")
                        ? subjectOfNounsClause(verb, above, left)
                        : isFinite(verb) || !token(above).upos().equals("VERB")
                                ? List.of()
                                : whoIsTakenToTask(verb, above)
                                        .orElseGet(() ->
                                                surfaceSubject(verbBefore(verb).orElse(above), left - 1));
            case "acl" -> subjectOfNounsClause(verb, above, left);
            case "advmod" -> surfaceSubject(above, left - 1); // "has yet to ship"
            default -> List.of();
        };
    }

    /** "held Tom Ek in contempt for refusing", "thanked them for sending": Tom Ek and they, where the object is a name or a pronoun. */
    private Optional<List<Integer>> whoIsTakenToTask(int verb, int above) {
        if (!isMarked(verb, "for") || !token(verb).xpos().equals("VBG")) {
            return Optional.empty();
        }
        var objects = object(above).stream()
                .filter(word ->
                        token(word).upos().equals("PROPN") || token(word).upos().equals("PRON"))
                .toList();
        return objects.isEmpty() ? Optional.empty() : Optional.of(objects);
    }

    /** "Criticised her for lying and killing", where the parse joins "killing" to "criticised": its subject is not to be seen. */
    private boolean isGerundBesideVerb(int verb, int above) {
        return token(verb).xpos().equals("VBG")
                && children(verb, "aux").isEmpty()
                && !token(above).xpos().equals("VBG");
    }

    /** "urged Norland to": Norland; "was urged to", "plans to": the subject. */
    private List<Integer> controller(int above, int left) {
        var objects = children(above, "obj");
        if (objects.isEmpty()) {
            objects = children(above, "iobj");
        }
        return objects.isEmpty() || isPassive(above) ? surfaceSubject(above, left - 1) : objects;
    }

    /** "troops attacking", "drones supplied by": the noun; "Norland's plan to", "a move by Norland to": Norland; "made a plan to": who made it. */
    private List<Integer> subjectOfNounsClause(int verb, int noun, int left) {
        if (children(verb, "mark").isEmpty()) {
            return List.of(nearerNoun(verb, noun));
        }
        for (var mark : List.of("poss", "by")) {
            var owners = children(noun, "nmod").stream()
                    .filter(word -> isMarked(word, mark))
                    .toList();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        int above = tree.head(noun);
        return token(noun).relation().equals("obj") && token(above).upos().equals("VERB")
                ? surfaceSubject(above, left - 1)
                : List.of();
    }

    /** "said Tom Ek of Ann Lee, indicted in May": of two nouns the nearer, unless it belongs to the farther: "the ship of Norland, seized". */
    private int nearerNoun(int verb, int noun) {
        return tree.nounBefore(verb)
                .filter(near -> near > noun && token(verb - 1).upos().equals("PUNCT"))
                .filter(near -> {
                    int at = near;
                    for (int step = 0;
                            step < FARTHEST && at != noun && !token(at).isRoot();
                            step++) {
                        at = tree.head(at);
                    }
                    return at != noun;
                })
                .orElse(noun);
    }

    /** "seized and burned the ship": of the first verb too. */
    private List<Integer> sharedObject(int verb) {
        if (token(verb).relation().equals("conj") || !children(verb, "obl").isEmpty()) {
            return List.of();
        }
        for (int next : children(verb, "conj")) {
            var objects = children(next, "obj");
            if (token(next).upos().equals("VERB") && !objects.isEmpty() && next - verb <= 2) {
                return objects;
            }
        }
        return List.of();
    }

    private boolean isRelative(int verb) {
        return token(verb).relation().equals("acl");
    }

    private boolean isRelativePronoun(int word) {
        var token = token(word);
        return RELATIVES.contains(token.lemma()) && token.xpos().startsWith("W");
    }

    /** "might be considering supplying": "considering", wherever the parse hangs "supplying". */
    private Optional<Integer> verbBefore(int verb) {
        return verb > 0 && token(verb - 1).upos().equals("VERB") && !token(verb).isRoot() && tree.head(verb - 1) != verb
                ? Optional.of(verb - 1)
                : Optional.empty();
    }

    private boolean isFinite(int verb) {
        var token = token(verb);
        return !token.xpos().equals("VBG")
                && !isMarked(verb, "to")
                && (!token.xpos().equals("VBN") || !children(verb, "aux").isEmpty());
    }

    /** "urged Norland to withdraw and to pay", where the parse joins "pay" to "urged": "withdraw". */
    private int infinitiveBefore(int verb, int above) {
        if (!isMarked(verb, "to") || isMarked(above, "to")) {
            return above;
        }
        return tree.children(above).stream()
                .filter(child -> child < verb && CLAUSES.contains(token(child).relation()) && isMarked(child, "to"))
                .reduce((one, other) -> other)
                .orElse(above);
    }

    private static boolean isOneOf(Token token, String one, String other) {
        return token.lemma().equals(one) || token.lemma().equals(other);
    }

    private Token token(int word) {
        return tree.token(word);
    }
}
