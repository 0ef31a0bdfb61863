package org.onrecord.extract.assertion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.model.Certainty;
import org.onrecord.model.Tense;

/** What the words beside a word say of it: "not", "never", "no", "may", "allegedly", "planned". */
final class Modifiers {

    private static final Set<String> BESIDE = Set.of("advmod", "det", "cc", "amod", "aux", "nmod");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj");
    private static final Set<String> DETERMINERS = Set.of("det", "cc");

    private final Map<String, Modifier> words = new HashMap<>();
    private final Modals modals = new Modals();
    private final Marks marks;

    /**
     * What a lexicon says of a word.
     *
     * @param not whether it says that something is not so
     * @param limit how sure at most
     * @param tense the time of what it stands beside
     */
    private record Modifier(boolean not, Optional<Certainty> limit, Optional<Tense> tense) {

        static Modifier of(String effect, String tense) {
            var certainty = effect.replace("not", "").strip();
            return new Modifier(
                    effect.startsWith("not"),
                    certainty.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Certainty.valueOf(certainty.toUpperCase(Locale.ROOT))),
                    tense.isEmpty() ? Optional.empty() : Optional.of(Tense.valueOf(tense.toUpperCase(Locale.ROOT))));
        }
    }

    /**
     * What the words beside a word say together.
     *
     * @param degree how firmly the word is put
     * @param tense when, where they tell
     * @param told whether any of them says anything
     */
    record Beside(Degree degree, Optional<Tense> tense, boolean told) {}

    Modifiers(Marks marks) {
        this.marks = marks;
        for (var row : Lexicon.rows("factuality-words.tsv", 4)) {
            words.put(row.get(0), Modifier.of(row.get(1), row.get(2)));
        }
    }

    /**
     * What stands beside a word.
     *
     * @param below the word below it that is asked for; its own "no" is not the word's
     * @param shared another word whose negation and modal verb it shares: "did not ship or sell"; else the word itself
     * @param reported whether "would" tells the future
     */
    Beside of(Tree tree, int word, int below, int shared, boolean reported) {
        int nots = 0;
        var limit = Certainty.CERTAIN;
        var tense = Optional.<Tense>empty();
        boolean told = false;
        for (int holder : holders(word, shared)) {
            for (int child : tree.children(holder)) {
                var modifier = modifier(tree, child);
                if (modifier.isEmpty() || (holder != word && (!modifier.get().not() || nots > 0))) {
                    continue;
                }
                told = true;
                nots += modifier.get().not() ? 1 : 0;
                limit = modifier.get().limit().orElse(limit);
                if (modifier.get().tense().isPresent()) {
                    tense = modifier.get().tense();
                }
            }
        }
        if (nots == 0 && argumentIsNone(tree, word, below)) {
            nots = 1;
            told = true;
        }
        boolean not = nots % 2 == 1;
        var modal = modals.of(tree, shared, reported);
        var degree = modal.map(found -> Degree.of(not ? found.notSo() : found.so()))
                .orElse(not ? Degree.of(Effect.NOT_SO) : Degree.SO)
                .atMost(limit);
        if (isConditional(tree, word, modal.isPresent())) {
            degree = degree.atMost(Certainty.POSSIBLE);
            told = true;
        }
        var when = tense;
        return new Beside(
                degree,
                when.or(() -> modal.map(found -> not ? found.tenseOfNotSo() : found.tense())),
                told || modal.isPresent());
    }

    private static int[] holders(int word, int shared) {
        return word == shared ? new int[] {word} : new int[] {word, shared};
    }

    private Optional<Modifier> modifier(Tree tree, int child) {
        var token = tree.token(child);
        if (!BESIDE.contains(token.relation()) || onlyAPart(tree, child)) {
            return Optional.empty();
        }
        var form = token.form().toLowerCase(Locale.ROOT);
        if (form.equals("longer") && tree.children(child).stream().anyMatch(below -> isNot(tree, below))) {
            return Optional.of(new Modifier(true, Optional.empty(), Optional.empty()));
        }
        if (token.relation().equals("nmod") && !token.upos().equals("ADJ")) {
            return Optional.empty();
        }
        return Optional.ofNullable(words.getOrDefault(form, words.get(token.lemma())));
    }

    private boolean isNot(Tree tree, int word) {
        var modifier = words.get(tree.token(word).form().toLowerCase(Locale.ROOT));
        return modifier != null && modifier.not();
    }

    /** "Not only" says nothing against what it stands beside. */
    private static boolean onlyAPart(Tree tree, int word) {
        return tree.token(word).lemma().equals("not")
                && word + 1 < tree.size()
                && tree.token(word + 1).lemma().equals("only");
    }

    /** "No ship left", "nobody left", "shipped no grain". */
    private boolean argumentIsNone(Tree tree, int word, int below) {
        if (!tree.token(word).upos().equals("VERB") || tree.token(word).lemma().equals("be")) {
            return false;
        }
        return tree.children(word).stream()
                .filter(child ->
                        child != below && ARGUMENTS.contains(tree.token(child).relation()))
                .anyMatch(child -> isNot(tree, child)
                        || tree.children(child).stream()
                                .anyMatch(part ->
                                        DETERMINERS.contains(tree.token(part).relation()) && isNot(tree, part)));
    }

    /** Whether a verb hangs on a condition: "will pay if it ships". */
    private boolean isConditional(Tree tree, int word, boolean modal) {
        return modal
                && tree.children(word).stream()
                        .anyMatch(child ->
                                tree.token(child).relation().equals("advcl") && marks.isCondition(tree, child));
    }
}
