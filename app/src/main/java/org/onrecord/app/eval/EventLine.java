package org.onrecord.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.analysis.EventClause;
import org.onrecord.analysis.Tokenizer;
import org.onrecord.model.Quad;

/**
 * A line of PLV: a sentence that tells who does something to whom, and what type of event that is.
 *
 * @param clause its words, and those of source and target
 * @param root the type, as annotated
 * @param quad the class, as annotated; where the file has none, that of the type
 */
record EventLine(EventClause clause, EventRoot root, Quad quad) {

    private static final String SENTENCE = "marked_sentence";
    private static final String ROOT = "gold_root";
    private static final String QUAD = "gold_penta";
    private static final String TAB = "\t";

    /** The lines of a file with tabs between columns, of which the first line gives the names; never empty. */
    static List<EventLine> in(Path file) throws UnusableInput {
        var rows = InputFiles.lines(file);
        var names = rows.isEmpty()
                ? List.<String>of()
                : Arrays.asList(rows.getFirst().split(TAB, -1));
        for (var name : List.of(SENTENCE, ROOT)) {
            if (!names.contains(name)) {
                throw new UnusableInput(file + ", line 1: no column " + name);
            }
        }
        var tokenizer = new Tokenizer();
        var lines = new ArrayList<EventLine>();
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                try {
                    lines.add(of(Arrays.asList(rows.get(i).split(TAB, -1)), names, tokenizer));
                } catch (IllegalArgumentException e) {
                    throw new UnusableInput(file + ", line " + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        if (lines.isEmpty()) {
            throw new UnusableInput("no sentence in " + file);
        }
        return lines;
    }

    private static EventLine of(List<String> cells, List<String> names, Tokenizer tokenizer) {
        if (cells.size() != names.size()) {
            throw new IllegalArgumentException(cells.size() + " columns instead of " + names.size());
        }
        var root = root(cells.get(names.indexOf(ROOT)));
        return new EventLine(
                MarkedText.clause(cells.get(names.indexOf(SENTENCE)), tokenizer),
                root,
                names.contains(QUAD) ? quad(cells.get(names.indexOf(QUAD))) : root.quad());
    }

    private static EventRoot root(String cell) {
        return Arrays.stream(EventRoot.values())
                .filter(root -> root.name().equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        ROOT + " is \"" + cell + "\", none of " + Arrays.toString(EventRoot.values())));
    }

    /** PLV numbers the classes from 1 to 4, in the order of {@link Quad}. */
    private static Quad quad(String cell) {
        return Arrays.stream(Quad.values())
                .filter(quad -> Integer.toString(quad.number()).equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(QUAD + " is \"" + cell + "\", not 1 to 4"));
    }
}
