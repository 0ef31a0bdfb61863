package org.onrecord.extract.assertion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analysis.Tree;
import org.onrecord.lexicon.Lexicon;

/** What the first word of a clause beside the main clause says of it: "if", "without", "in order to". */
final class Marks {

    private final Map<String, Mark> marks = new HashMap<>();

    /**
     * What it says.
     *
     * @param effect how firmly it puts its clause
     * @param tense the time of its clause: {@code own}, {@code same}, {@code future}
     */
    record Mark(Effect effect, String tense) {}

    Marks() {
        for (var row : Lexicon.rows("factuality-marks.tsv", 4)) {
            marks.put(row.get(0), new Mark(Effect.of(row.get(1)), row.get(2)));
        }
    }

    /** What the marks of a clause say; the strangest word of "in order to" counts. */
    Optional<Mark> of(Tree tree, int clause) {
        var found = Optional.<Mark>empty();
        for (int child : tree.children(clause)) {
            var relation = tree.token(child).relation();
            if (relation.equals("mark") || relation.equals("case")) {
                found = found.or(() -> tree.children(child).stream()
                                .flatMap(part -> of(tree.token(part).form()).stream())
                                .findFirst())
                        .or(() -> of(tree.token(child).form()));
            }
        }
        return found;
    }

    /** Whether a clause is a condition of the main clause. */
    boolean isCondition(Tree tree, int clause) {
        return of(tree, clause)
                        .filter(mark -> mark.effect() == Effect.CONDITION)
                        .isPresent()
                && tree.children(clause).stream()
                        .noneMatch(child -> tree.token(child).lemma().equals("even"));
    }

    private Optional<Mark> of(String form) {
        return Optional.ofNullable(marks.get(form.toLowerCase(Locale.ROOT)));
    }
}
